package touchline.compiler.fix;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Finds what is wrong with files, in reading order. */
@FunctionalInterface
public interface Check {
  List<Diagnostic> of(List<SourceFile> files, Sources sources);
}
