package touchline.cli.work;

import java.util.List;
import touchline.compiler.report.ExitLevel;
import touchline.compiler.report.JsonReport;
import touchline.compiler.report.Report;
import touchline.compiler.report.TextReport;

/** Compiles flows and says what is wrong with them. */
public final class Check {

  /** How the findings are written. */
  public enum Format {
    TEXT,
    JSON
  }

  /**
   * What is asked for.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @param strict whether warnings count like errors
   */
  public record Request(List<String> paths, Format format, boolean strict) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  private Check() {}

  /**
   * Writes the findings to standard output.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Manner manner, Console console) {
    Inputs inputs = Inputs.read(request.paths(), console);
    inputs.reportUnreadable(console);
    Checked checked;
    try (Progress progress = new Progress(console.err(), !manner.quiet())) {
      progress.begin("Checking");
      checked = Checked.of(inputs);
    }
    if (!inputs.files().isEmpty()) {
      console
          .out()
          .print(report(request, manner, console).of(checked.diagnostics(), checked.summary()));
    }
    return inputs.unreadable().isEmpty()
        ? ExitCode.of(ExitLevel.of(checked.diagnostics(), request.strict()))
        : ExitCode.USAGE;
  }

  private static Report report(Request request, Manner manner, Console console) {
    if (request.format() == Format.JSON) {
      return new JsonReport();
    }
    TextReport text = new TextReport(console.style(manner.colour(), console.out()));
    return manner.quiet() ? (diagnostics, summary) -> text.findings(diagnostics) : text;
  }
}
