package touchline.cli.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;

/** Runs the command that a command line names; of picocli it hears only where it is needed. */
public final class Arguments {
  private Arguments() {}

  /**
   * Runs it.
   *
   * @param version of the tool; to find it takes a while, so it is asked for only where it is shown
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(List<String> arguments, Console console, Supplier<String> version)
      throws Exception {
    Optional<CheckLine> check = PlainCheck.read(arguments, version);
    if (check.isPresent()) {
      return check.get().run(console);
    }
    Optional<BuildLine> build = PlainBuild.read(arguments);
    return build.isPresent()
        ? build.get().run(console)
        : new Commands(console, version).run(arguments);
  }
}
