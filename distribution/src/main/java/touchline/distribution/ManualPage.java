package touchline.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command (section 1), from the options that the command line itself reads,
 * laid out as {@code man-pages(7)} asks. What stands below the options in {@code --help} is set
 * line by line, since it is in columns there.
 */
final class ManualPage {
  /** Pages carry a date; a fixed one keeps them the same to the byte. */
  private static final String DATE = "2026-01-01";

  private static final int WIDTH = 72;

  private final StringBuilder out = new StringBuilder();
  private final String version;

  private ManualPage(String version) {
    this.version = version;
  }

  /**
   * The page.
   *
   * @param version of the tool
   */
  static String of(CommandSpec command, String version) {
    ManualPage page = new ManualPage(version);
    page.write(command);
    return page.out.toString();
  }

  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private void write(CommandSpec command) {
    List<String> description = List.of(command.usageMessage().description());
    String title = name(command).toUpperCase(Locale.ROOT);
    String header =
        List.of(title, "1", DATE, "touchline " + version, "Touchline").stream()
            .map(Roff::argument)
            .collect(Collectors.joining(" "));
    line(".TH " + header);
    section("Name");
    line(Roff.text(name(command)) + " \\- " + Roff.text(description.get(0)));
    section("Synopsis");
    command.usageMessage().width(WIDTH);
    literal(new CommandLine.Help(command).synopsis(0).strip().lines().toList());
    section("Description");
    line(String.join("\n.PP\n", description.stream().map(Roff::text).toList()));
    if (!command.positionalParameters().isEmpty()) {
      section("Arguments");
      command.positionalParameters().forEach(this::positional);
    }
    section("Options");
    command.options().forEach(this::option);
    if (!command.subcommands().isEmpty()) {
      section("Commands");
      command.subcommands().values().forEach(one -> subcommand(one.getCommandSpec()));
    }
    below(List.of(command.usageMessage().footer()));
  }

  private void positional(PositionalParamSpec positional) {
    item(Roff.italic(positional.paramLabel()), positional);
  }

  private void option(OptionSpec option) {
    if (option.hidden()) {
      return;
    }
    String names = Arrays.stream(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
    boolean valued = option.arity().max() > 0;
    item(valued ? names + "=" + Roff.italic(option.paramLabel()) : names, option);
  }

  private void item(String name, ArgSpec argument) {
    line(".TP");
    line(name);
    for (String text : argument.description()) {
      line(Roff.text(text));
    }
  }

  private void subcommand(CommandSpec command) {
    line(".TP");
    line(Roff.bold(name(command)) + "(1)");
    line(Roff.text(command.usageMessage().description()[0]));
  }

  private void below(List<String> footer) {
    boolean titled = false;
    boolean columns = false;
    for (String text : footer) {
      boolean indented = text.startsWith(" ");
      if (columns && !indented) {
        line(".fi");
      } else if (indented && !columns) {
        line(".nf");
      }
      columns = indented;
      if (indented) {
        line(Roff.text(text.substring(2)));
      } else if (text.endsWith(":")) {
        section(text.substring(0, text.length() - 1));
        titled = true;
      } else if (!text.isEmpty()) {
        line(titled ? ".PP" : ".SH NOTES");
        line(Roff.text(text));
        titled = true;
      }
    }
    if (columns) {
      line(".fi");
    }
  }

  private void section(String title) {
    line(".SH " + Roff.argument(title.toUpperCase(Locale.ROOT)));
  }

  private void literal(List<String> lines) {
    line(".nf");
    lines.forEach(text -> line(Roff.text(text)));
    line(".fi");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
