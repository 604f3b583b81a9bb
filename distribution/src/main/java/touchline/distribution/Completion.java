package touchline.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Shell completion as picocli writes it, with the values of options as users type them. */
final class Completion {
  private Completion() {}

  /** What bash sources, so without a first line that names it; zsh has {@code bashcompinit}. */
  static String of(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      List.copyOf(spec.options()).forEach(option -> nameValues(spec, option));
    }
    String script = AutoComplete.bash(line.getCommandName(), line).replace("\r\n", "\n");
    return script.substring(script.indexOf('\n') + 1);
  }

  /** Constants are written in lower case at the command line. */
  private static void nameValues(CommandSpec command, OptionSpec option) {
    Class<?> type = option.auxiliaryTypes()[0];
    if (!type.isEnum()) {
      return;
    }
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
            .toList();
    command.remove(option);
    command.addOption(OptionSpec.builder(option).completionCandidates(words).build());
  }
}
