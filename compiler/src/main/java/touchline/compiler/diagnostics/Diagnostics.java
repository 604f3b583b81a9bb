package touchline.compiler.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; the same finding twice counts once. */
public final class Diagnostics implements DiagnosticSink {
  private static final Comparator<Diagnostic> IN_READING_ORDER =
      Comparator.<Diagnostic, String>comparing(d -> d.span().file().path())
          .thenComparing(d -> d.span().start())
          .thenComparing(d -> d.code().code())
          .thenComparing(Diagnostic::message);

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  @Override
  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All findings, by file, then by place. */
  public List<Diagnostic> inReadingOrder() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(IN_READING_ORDER);
    return List.copyOf(sorted);
  }
}
