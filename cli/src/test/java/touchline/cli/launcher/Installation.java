package touchline.cli.launcher;

import java.nio.file.Path;

/** Where this build has put the tool. */
final class Installation {
  private Installation() {}

  static Path root() {
    return Path.of(System.getProperty("touchline.root"));
  }

  static Path launcher() {
    return root().resolve("touchline");
  }

  /** The folder of the jar and of the libraries beside it. */
  static Path target() {
    return root().resolve("cli/target");
  }
}
