package touchline.cli.work;

import java.util.List;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.map.MapFormat;
import touchline.compiler.map.RequestMap;
import touchline.compiler.report.TextReport;

/** Shows which flow handles which request by which touchpoint. */
public final class MapRequests {

  /**
   * What is asked for.
   *
   * @param paths files, folders, or {@code -}; none for the current folder
   * @param strict whether a hole is a finding
   */
  public record Request(List<String> paths, MapFormat format, boolean strict) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  private MapRequests() {}

  /**
   * Writes the map to standard output; nothing but the errors, if there are any: a flow that is not
   * understood would leave holes that there are not.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Manner manner, Console console) {
    Inputs inputs = Inputs.read(request.paths(), console);
    inputs.reportUnreadable(console);
    if (!inputs.unreadable().isEmpty()) {
      return ExitCode.USAGE;
    }
    Compilation compilation = Compiler.compile(inputs.files(), inputs.sources());
    if (compilation.hasErrors()) {
      List<Diagnostic> errors =
          compilation.diagnostics().stream()
              .filter(found -> found.counts() && found.severity() == Severity.ERROR)
              .toList();
      TextReport report = new TextReport(console.style(manner.colour(), console.err()));
      console.err().print(report.findings(errors));
      return ExitCode.FINDINGS;
    }
    RequestMap map = RequestMap.of(compilation.project());
    console.out().print(request.format().write(map));
    return request.strict() && map.holes() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
