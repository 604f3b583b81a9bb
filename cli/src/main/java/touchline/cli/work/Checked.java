package touchline.cli.work;

import java.util.List;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.model.Flow;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.report.Summary;

/**
 * What the compiler makes of some inputs.
 *
 * @param flows those of the files that were named, not of their imports
 */
record Checked(List<Flow> flows, List<Diagnostic> diagnostics, Summary summary) {

  static Checked of(Inputs inputs) {
    Diagnostics found = new Diagnostics();
    List<FlowFile> files =
        inputs.files().stream().map(file -> FlowParser.parse(file, found)).toList();
    int flows =
        (int)
            files.stream()
                .flatMap(file -> file.declarations().stream())
                .filter(Declaration.Flow.class::isInstance)
                .count();
    List<Diagnostic> diagnostics = found.inReadingOrder();
    return new Checked(List.of(), diagnostics, Summary.of(files.size(), flows, diagnostics));
  }
}
