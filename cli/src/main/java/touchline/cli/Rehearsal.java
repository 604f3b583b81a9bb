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
 * Runs the everyday commands on examples, for Java to see which classes they load: what it keeps of
 * them makes the next runs start sooner. The launcher starts this class, nobody else.
 */
public final class Rehearsal {
  private static final String FLOW = "fault-report.flow";
  private static final String RICH = "rehearsal.flow";
  private static final String CHANGED = "changed.flow";

  /** Together they use nearly all of the language. */
  private static final List<String> EXAMPLES =
      List.of(
          FLOW,
          RICH,
          "organisation.flow",
          "en/organisation.flow",
          "en/change-of-address.flow",
          "en/spare-part-order.flow");

  private final Path folder;

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs them.
   *
   * @param arguments an empty folder to work in, and whose classes to load: those of {@code check},
   *     of {@code build}, and of {@code all} other command lines
   */
  public static void main(String[] arguments) throws IOException {
    Rehearsal rehearsal = new Rehearsal(Path.of(arguments[0]).toAbsolutePath());
    rehearsal.layOut();
    for (String part : List.of(arguments).subList(1, arguments.length)) {
      switch (part) {
        case "check" -> rehearsal.check();
        case "build" -> rehearsal.build();
        default -> rehearsal.rest();
      }
    }
  }

  private void layOut() throws IOException {
    for (String example : EXAMPLES) {
      Path file = folder.resolve(example);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text(example));
    }
    String text = text(FLOW);
    Files.writeString(
        folder.resolve("mistaken.flow"), text.replace("engineer within", "enginer within"));
    Files.writeString(folder.resolve(CHANGED), text.replace("within 1 h", "within 2 h"));
  }

  /** Without picocli: its old class files, loaded like Java's own, are not for archives. */
  private void check() {
    run("check", FLOW, RICH, "en");
    run("check", "mistaken.flow", "--strict");
  }

  /** Without picocli, too; by the installed Graphviz as well, where there is one. */
  private void build() {
    run("build", FLOW, "mistaken.flow");
    run("build", FLOW, RICH, "en", "--engine", "embedded");
    run("build", FLOW, RICH, "en", "--engine", "embedded");
    run("build", RICH, "--to", "dot,mermaid,svg", "-o", "more");
    run("build", FLOW, "--check");
  }

  private void rest() {
    check();
    run("check", "--times", FLOW);
    run("build", RICH, "en", "--engine", "embedded", "--today", "2026-01-01");
    run("build", FLOW, "--chart", "functional");
    run("test", FLOW, RICH, "en");
    run("fmt", "--diff", FLOW, CHANGED);
    run("diff", FLOW, CHANGED);
    run("explain", "TL0404");
    run("--help");
  }

  private void run(String... arguments) {
    Output ignored = new Output(new ByteArrayOutputStream(), false);
    Main.run(List.of(arguments), folder, new ByteArrayInputStream(new byte[0]), ignored, ignored);
  }

  private static String text(String example) throws IOException {
    try (var in = Rehearsal.class.getResourceAsStream("examples/" + example)) {
      if (in == null) {
        throw new IOException("there is no " + example + " in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
