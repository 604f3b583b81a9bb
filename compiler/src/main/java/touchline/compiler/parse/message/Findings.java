package touchline.compiler.parse.message;

import java.util.HashSet;
import java.util.Set;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * Where the parser's findings go. A line that could not be read as written is reported once: what
 * else seems wrong with it is mostly the same mistake again.
 */
public final class Findings {
  private final SourceFile file;
  private final DiagnosticSink sink;
  private final Set<Integer> brokenLines = new HashSet<>();
  private boolean wellFormed = true;

  public Findings(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Text that could not be read as written: the tree has something else in its place. */
  public void broken(Diagnostic diagnostic) {
    wellFormed = false;
    markBroken(diagnostic.span());
    sink.report(diagnostic);
  }

  /** A value that can't be: the tree has a possible one in its place. */
  public void impossible(Diagnostic diagnostic) {
    wellFormed = false;
    wrong(diagnostic);
  }

  /** Well written, but not allowed here. */
  public void wrong(Diagnostic diagnostic) {
    if (!brokenLines.contains(lineOf(diagnostic.span()))) {
      sink.report(diagnostic);
    }
  }

  /** Keeps quiet about the line on which {@code span} starts, since it is known to be broken. */
  public void markBroken(Span span) {
    brokenLines.add(lineOf(span));
  }

  public boolean wellFormed() {
    return wellFormed;
  }

  private int lineOf(Span span) {
    return file.lines().lineAt(span.start());
  }
}
