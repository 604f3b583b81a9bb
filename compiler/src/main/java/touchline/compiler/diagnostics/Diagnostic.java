package touchline.compiler.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * One finding.
 *
 * @param span the range that is underlined
 * @param message one line: what was found, in backticks, and what is wrong with it
 * @param notes other places that belong to it
 * @param help what to write instead, if that is known
 * @param fixes edits that do so; all together or none
 * @param suppression why it does not count, if it does not
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    Span span,
    String message,
    List<Note> notes,
    Optional<String> help,
    List<Edit> fixes,
    Optional<Suppression> suppression) {

  public Diagnostic {
    notes = List.copyOf(notes);
    fixes = List.copyOf(fixes);
  }

  /** A finding with its code's own severity; notes, help and fixes are added to it. */
  public static Diagnostic of(DiagnosticCode code, Span span, String message) {
    return new Diagnostic(
        code,
        code.severity(),
        span,
        message,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public Diagnostic note(Span place, String text) {
    return with(Note.at(place, text));
  }

  public Diagnostic note(String text) {
    return with(Note.saying(text));
  }

  public Diagnostic help(String text) {
    return new Diagnostic(
        code, severity, span, message, notes, Optional.of(text), fixes, suppression);
  }

  public Diagnostic fix(Span place, String replacement) {
    List<Edit> more = new ArrayList<>(fixes);
    more.add(new Edit(place, replacement));
    return new Diagnostic(code, severity, span, message, notes, help, more, suppression);
  }

  /** The same, counting more or less. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(code, other, span, message, notes, help, fixes, suppression);
  }

  /** The same, not counting. */
  public Diagnostic suppressed(Suppression reason) {
    return new Diagnostic(code, severity, span, message, notes, help, fixes, Optional.of(reason));
  }

  /** True unless it is suppressed. */
  public boolean counts() {
    return suppression.isEmpty();
  }

  private Diagnostic with(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Diagnostic(code, severity, span, message, more, help, fixes, suppression);
  }
}
