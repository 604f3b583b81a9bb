package touchline.cli.work;

import java.util.List;
import java.util.Set;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Flow;
import touchline.compiler.report.Summary;
import touchline.compiler.source.SourceFile;

/**
 * What the compiler makes of some inputs.
 *
 * @param flows those of the files that were named, not of their imports
 */
record Checked(List<Flow> flows, List<Diagnostic> diagnostics, Summary summary) {

  static Checked of(Inputs inputs) {
    Compilation compilation = Compiler.compile(inputs.files(), inputs.sources());
    Set<SourceFile> named = Set.copyOf(inputs.files());
    List<Flow> flows =
        compilation.project().flows().stream()
            .filter(flow -> named.contains(flow.span().file()))
            .toList();
    Summary summary =
        Summary.of(
            compilation.files().size(),
            compilation.project().flows().size(),
            compilation.diagnostics());
    return new Checked(flows, compilation.diagnostics(), summary);
  }
}
