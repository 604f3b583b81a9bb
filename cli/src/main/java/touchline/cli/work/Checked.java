package touchline.cli.work;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Flow;
import touchline.compiler.report.Summary;

/**
 * What the compiler makes of some inputs.
 *
 * @param flows those of the files that were named, not of their imports
 */
record Checked(List<Flow> flows, List<Diagnostic> diagnostics, Summary summary) {

  static Checked of(Inputs inputs) {
    return new Checked(List.of(), List.of(), Summary.of(inputs.files().size(), 0, List.of()));
  }
}
