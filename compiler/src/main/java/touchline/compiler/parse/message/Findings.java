package touchline.compiler.parse.message;

import java.util.HashSet;
import java.util.List;
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

  /** The same until now; from now on told to somebody else. */
  public Findings toldTo(DiagnosticSink other) {
    Findings copy = new Findings(file, other);
    copy.brokenLines.addAll(brokenLines);
    copy.wellFormed = wellFormed;
    return copy;
  }

  /** Text that could not be read as written: the tree has something else in its place. */
  public void broken(Diagnostic diagnostic) {
    wellFormed = false;
    brokenLines.add(lineOf(diagnostic.span()));
    sink.report(diagnostic);
  }

  /** Findings of a later look, as {@link #broken}, except on lines that are known to be. */
  public void brokenToo(List<Diagnostic> diagnostics) {
    wellFormed &= diagnostics.isEmpty();
    List<Diagnostic> fresh =
        diagnostics.stream().filter(diagnostic -> !onBrokenLine(diagnostic)).toList();
    fresh.forEach(this::broken);
  }

  /** A value that can't be: the tree has a possible one in its place. */
  public void impossible(Diagnostic diagnostic) {
    wellFormed = false;
    wrong(diagnostic);
  }

  /** Something that {@code statement} lacks; it may stand where that is broken. */
  public void lacking(Span statement, Diagnostic diagnostic) {
    if (!brokenLines.contains(lineOf(statement))) {
      wrong(diagnostic);
    }
  }

  /** Well written, but not allowed here; what is missing has been reported as that. */
  public void wrong(Diagnostic diagnostic) {
    boolean missing = diagnostic.span().start() == diagnostic.span().end();
    if (!missing && !onBrokenLine(diagnostic)) {
      sink.report(diagnostic);
    }
  }

  public boolean wellFormed() {
    return wellFormed;
  }

  private boolean onBrokenLine(Diagnostic diagnostic) {
    return brokenLines.contains(lineOf(diagnostic.span()));
  }

  private int lineOf(Span span) {
    return file.lines().lineAt(span.start());
  }
}
