package touchline.compiler.analyze;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.source.Span;

/** Declares names, and tells once of each that is not the only one of its name. */
final class Duplicates {
  static final DiagnosticCode DUPLICATE = DiagnosticCode.error("TL0220", "duplicate-name");
  static final DiagnosticCode ONLY_CASE = DiagnosticCode.error("TL0221", "only-case-differs");

  private final DiagnosticSink sink;
  private final Set<Span> told = new HashSet<>();

  Duplicates(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Declares a name; false if it was taken. */
  <T> boolean declare(Namespace<T> namespace, Namespace.Entry<T> entry, String help) {
    return declare(namespace, entry, help, Optional.empty());
  }

  /**
   * Declares a name; false if it was taken.
   *
   * @param help what to do if it is taken
   * @param viewer the file that sees both, where it is neither's own
   */
  <T> boolean declare(
      Namespace<T> namespace, Namespace.Entry<T> entry, String help, Optional<String> viewer) {
    Optional<Namespace.Entry<T>> other = namespace.declare(entry);
    if (other.isEmpty()) {
      return true;
    }
    Namespace.Entry<T> first = other.orElseThrow();
    boolean same = first.name().equals(entry.name());
    if (first.span().equals(entry.span()) || !told.add(entry.span())) {
      return !same;
    }
    Diagnostic diagnostic = same ? taken(first, entry).help(help) : differsInCase(first, entry);
    Diagnostic placed = diagnostic.note(first.span(), same ? "first declared here" : "here");
    sink.report(viewer.map(path -> placed.note("`" + path + "` sees both")).orElse(placed));
    return !same;
  }

  private static Diagnostic taken(Namespace.Entry<?> first, Namespace.Entry<?> entry) {
    String message =
        first.kind().equals(entry.kind())
            ? "there are two " + plural(entry.kind()) + " called `" + entry.name() + "`"
            : "`" + entry.name() + "` is already the name of " + Kinds.a(first.kind());
    return Diagnostic.of(DUPLICATE, entry.span(), message);
  }

  private static Diagnostic differsInCase(Namespace.Entry<?> first, Namespace.Entry<?> entry) {
    String message =
        "`" + entry.name() + "` differs from `" + first.name() + "` only in capital letters";
    return Diagnostic.of(ONLY_CASE, entry.span(), message)
        .help("files and links are named after them: choose names that differ more");
  }

  private static String plural(String kind) {
    return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
  }
}
