package touchline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import touchline.cli.work.Output;

/**
 * Runs the everyday commands on an example, for Java to see which classes they load: what it keeps
 * of them makes the next runs start sooner. The launcher starts this class, nobody else.
 */
public final class Rehearsal {
  private static final String FLOW = "fault-report.flow";

  private Rehearsal() {}

  /**
   * Runs them.
   *
   * @param arguments an empty folder to work in; {@code check} for what checking loads, and no more
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    String text = text();
    Files.writeString(folder.resolve(FLOW), text);
    Files.writeString(
        folder.resolve("mistaken.flow"), text.replace("engineer within", "enginer within"));
    run(folder, "check");
    run(folder, "check", FLOW, "--strict");
    if (List.of(arguments).contains("check")) {
      return; // Without picocli: its old class files, loaded like Java's own, are not for archives.
    }
    run(folder, "check", "--times", FLOW);
    run(folder, "test", FLOW);
    run(folder, "build", FLOW, "--engine", "embedded");
    run(folder, "build", FLOW, "--check");
    run(folder, "explain", "TL0404");
    run(folder, "--help");
  }

  private static void run(Path folder, String... arguments) {
    Output ignored = new Output(new ByteArrayOutputStream(), false);
    Main.run(List.of(arguments), folder, new ByteArrayInputStream(new byte[0]), ignored, ignored);
  }

  private static String text() throws IOException {
    try (var in = Rehearsal.class.getResourceAsStream(FLOW)) {
      if (in == null) {
        throw new IOException("there is no " + FLOW + " in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
