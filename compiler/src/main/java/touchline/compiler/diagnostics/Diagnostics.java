package touchline.compiler.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; the same finding twice counts once. */
public final class Diagnostics implements DiagnosticSink {
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
    sorted.sort(Diagnostics::compare);
    return List.copyOf(sorted);
  }

  /** Spelt out: every run sorts findings, and a comparator of comparators takes long to load. */
  private static int compare(Diagnostic one, Diagnostic other) {
    int order = one.span().file().path().compareTo(other.span().file().path());
    order = order != 0 ? order : Integer.compare(one.span().start(), other.span().start());
    order = order != 0 ? order : one.code().code().compareTo(other.code().code());
    return order != 0 ? order : one.message().compareTo(other.message());
  }
}
