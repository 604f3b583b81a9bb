package touchline.cli.commands;

import java.util.List;
import java.util.Optional;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;

/** Runs the command that a command line names; of picocli it hears only where it is needed. */
public final class Arguments {
  private Arguments() {}

  /**
   * Runs it.
   *
   * @param version of the tool
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(List<String> arguments, Console console, String version) throws Exception {
    Optional<CheckLine> plain = PlainCheck.read(arguments, version);
    return plain.isPresent()
        ? plain.get().run(console)
        : new Commands(console, version).run(arguments);
  }
}
