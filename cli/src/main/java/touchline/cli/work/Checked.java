package touchline.cli.work;

import java.util.List;
import java.util.Set;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Flow;
import touchline.compiler.report.ExitLevel;
import touchline.compiler.report.Findings;
import touchline.compiler.report.Summary;
import touchline.compiler.source.SourceFile;

/**
 * What the compiler makes of some inputs.
 *
 * @param flows those of the files that were named, not of their imports
 */
record Checked(List<Flow> flows, Findings findings) {

  static Checked of(Inputs inputs) {
    Compilation compilation = Compiler.compile(inputs.files(), inputs.sources());
    Set<SourceFile> named = Set.copyOf(inputs.files());
    List<Flow> flows =
        compilation.project().flows().stream()
            .filter(flow -> named.contains(flow.span().file()))
            .toList();
    List<String> files =
        compilation.files().stream().map(FlowFile::source).map(SourceFile::path).toList();
    List<Diagnostic> found = compilation.diagnostics();
    Summary summary = Summary.of(files.size(), compilation.project().flows().size(), found);
    return new Checked(flows, new Findings(files, inputs.unreadable(), found, summary));
  }

  /** What the findings mean for the exit status. */
  ExitLevel level(boolean strict) {
    return ExitLevel.of(findings.all(), strict);
  }
}
