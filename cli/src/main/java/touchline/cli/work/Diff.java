package touchline.cli.work;

import java.util.List;
import java.util.Optional;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.DiffPicture;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitException;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.report.TextReport;

/** Says what changed in meaning between two versions of flows. */
public final class Diff {

  /**
   * What is asked for.
   *
   * @param older a file, a folder or {@code revision:path}
   * @param newer the same
   */
  public record Request(
      String older, String newer, DiffFormat format, FailOn failOn, Optional<Drawing> drawing) {}

  /**
   * Diagrams to be written.
   *
   * @param folder that they go to, as the user wrote it
   */
  public record Drawing(DiffPicture form, EmitOptions.Engine engine, String folder) {}

  private Diff() {}

  /**
   * Writes the changes to standard output. If a version can't be read or understood, it says so on
   * standard error and writes nothing else: that must never look like no changes.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Manner manner, Console console) {
    Optional<Compilation> older = load(request.older(), manner, console);
    Optional<Compilation> newer = load(request.newer(), manner, console);
    if (older.isEmpty() || newer.isEmpty()) {
      return ExitCode.USAGE;
    }
    Comparison comparison = Comparison.of(older.get(), newer.get());
    console
        .out()
        .print(
            request
                .format()
                .of(
                    comparison.differences(),
                    comparison.changes(),
                    console.style(manner.colour(), console.out())));
    if (request.drawing().isPresent() && !draw(comparison, request.drawing().get(), console)) {
      return ExitCode.FINDINGS;
    }
    return request.failOn().fails(comparison.changes()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private static boolean draw(Comparison comparison, Drawing drawing, Console console) {
    OutputFolder folder =
        new OutputFolder(console.folder().resolve(drawing.folder()), drawing.folder());
    try {
      for (Artifact artifact : comparison.pictures(drawing.form(), drawing.engine())) {
        folder.write(artifact);
        console.err().line("wrote " + folder.nameOf(artifact));
      }
      return true;
    } catch (EmitException e) {
      console.err().line("error: " + e.getMessage());
      console.err().line("help: " + e.help());
      return false;
    }
  }

  private static Optional<Compilation> load(String path, Manner manner, Console console) {
    Version version = Version.read(path, console);
    if (!version.unreadable().isEmpty()) {
      version.unreadable().forEach(console.err()::line);
      return Optional.empty();
    }
    Compilation compilation = version.compile();
    List<Diagnostic> obstacles = Comparison.obstacles(compilation);
    if (obstacles.isEmpty()) {
      return Optional.of(compilation);
    }
    TextReport report = new TextReport(console.style(manner.colour(), console.err()));
    console.err().print(report.findings(obstacles));
    console.err().line("`" + path + "` can't be compared: what its flows mean is not known");
    return Optional.empty();
  }
}
