package touchline.cli.work;

import java.util.List;
import touchline.compiler.report.Report;
import touchline.compiler.report.ReportFormat;
import touchline.compiler.report.ReportOptions;

/** Compiles flows and says what is wrong with them. */
public final class Check {

  /**
   * What is asked for.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @param format how the findings are written
   * @param strict whether warnings count like errors
   * @param version of the tool, for reports that name it
   */
  public record Request(List<String> paths, ReportFormat format, boolean strict, String version) {
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
    if (!inputs.files().isEmpty() || !request.format().isForPeople()) {
      console.out().print(report(request, manner, console).of(checked.findings()));
    }
    return inputs.unreadable().isEmpty()
        ? ExitCode.of(checked.level(request.strict()))
        : ExitCode.USAGE;
  }

  private static Report report(Request request, Manner manner, Console console) {
    ReportOptions options =
        new ReportOptions(
            console.style(manner.colour(), console.out()),
            manner.quiet(),
            request.strict(),
            request.version());
    return request.format().report(options);
  }
}
