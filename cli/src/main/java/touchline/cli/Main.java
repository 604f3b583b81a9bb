package touchline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchline.cli.cache.CacheFolder;
import touchline.cli.commands.Arguments;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;
import touchline.cli.work.MachineClock;
import touchline.cli.work.Output;

/** Where the program starts and ends. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Output out = output(FileDescriptor.out, "out");
    Output err = output(FileDescriptor.err, "err");
    int status = run(List.of(arguments), Path.of("").toAbsolutePath(), System.in, out, err);
    if (status != ExitCode.FINE) {
      System.exit(status); // Newer Javas look for a log to write it to, which takes a while.
    }
  }

  /**
   * Runs one command.
   *
   * @param folder the current one
   * @return the exit status
   */
  static int run(List<String> arguments, Path folder, InputStream in, Output out, Output err) {
    String noColour = System.getenv("NO_COLOR");
    Console console =
        new Console(
            in,
            Boolean.getBoolean("touchline.terminal.in"),
            out,
            err,
            folder,
            noColour != null && !noColour.isEmpty(),
            new MachineClock(),
            MachineClock::today,
            () -> CacheFolder.ofUser(System.getenv()));
    return Ending.of(() -> Arguments.run(arguments, console, Main::version), console);
  }

  /** The launcher knows which streams are terminals; without it, none is taken for one. */
  private static Output output(FileDescriptor descriptor, String name) {
    boolean terminal = Boolean.getBoolean("touchline.terminal." + name);
    return new Output(new BufferedOutputStream(new FileOutputStream(descriptor)), terminal);
  }

  /**
   * The tool's jar says which version it is; so does its module, where it is linked into a Java.
   */
  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .or(Main::moduleVersion)
        .orElse("(not packaged)");
  }

  private static Optional<String> moduleVersion() {
    return Optional.ofNullable(Main.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion);
  }
}
