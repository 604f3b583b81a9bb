package touchline.compiler.report;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;

/** A way to write findings down. */
@FunctionalInterface
public interface Report {

  /**
   * The whole report, every line of it ended by a line feed; the same findings give the same text.
   *
   * @param diagnostics in the order in which they shall stand
   */
  String of(List<Diagnostic> diagnostics, Summary summary);
}
