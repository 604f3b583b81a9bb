package touchline.compiler;

import java.util.List;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.model.Project;

/**
 * What became of some files.
 *
 * @param files all that were read: the wanted ones in their order, then those that they import
 * @param project the flows of all of them; fit for emitters only if there are no errors
 * @param diagnostics what is wrong, by file and place
 */
public record Compilation(List<FlowFile> files, Project project, List<Diagnostic> diagnostics) {

  public Compilation {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(it -> it.counts() && it.severity() == Severity.ERROR);
  }
}
