package touchline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import touchline.cli.commands.Commands;
import touchline.cli.work.Console;
import touchline.cli.work.Output;

/** Where the program starts and ends. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Console console =
        new Console(
            System.in,
            output(FileDescriptor.out, "out"),
            output(FileDescriptor.err, "err"),
            Path.of("").toAbsolutePath(),
            Optional.ofNullable(System.getenv("NO_COLOR"))
                .filter(set -> !set.isEmpty())
                .isPresent(),
            Clock.systemDefaultZone());
    System.exit(Ending.of(() -> new Commands(console, version()).run(List.of(arguments)), console));
  }

  /** The launcher knows which streams are terminals; without it, none is taken for one. */
  private static Output output(FileDescriptor descriptor, String name) {
    boolean terminal = Boolean.getBoolean("touchline.terminal." + name);
    return new Output(new BufferedOutputStream(new FileOutputStream(descriptor)), terminal);
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
