package touchline.compiler.report;

import java.util.Collection;
import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;

/**
 * What was looked at and how much was found.
 *
 * @param files how many files were read, imported ones included
 * @param flows how many flows they declare
 * @param errors how many count, as {@code warnings} do
 * @param suppressed how many findings don't count
 */
public record Summary(int files, int flows, int errors, int warnings, int suppressed) {

  public static Summary of(int files, int flows, Collection<Diagnostic> diagnostics) {
    List<Diagnostic> counting = diagnostics.stream().filter(Diagnostic::counts).toList();
    int errors = (int) counting.stream().filter(d -> d.severity() == Severity.ERROR).count();
    int suppressed = diagnostics.size() - counting.size();
    return new Summary(files, flows, errors, counting.size() - errors, suppressed);
  }

  /** The closing line, such as {@code 3 files, 5 flows: 2 errors, 1 warning}. */
  public String line() {
    return counted(files, "file")
        + ", "
        + counted(flows, "flow")
        + ": "
        + counted(errors, "error")
        + ", "
        + counted(warnings, "warning")
        + (suppressed == 0 ? "" : " (" + suppressed + " suppressed)");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
