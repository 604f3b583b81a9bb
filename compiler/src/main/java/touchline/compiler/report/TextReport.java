package touchline.compiler.report;

import java.util.List;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Edit;
import touchline.compiler.diagnostics.Note;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.source.Span;

/**
 * Findings for people: the message behind its place, the source line with the range underlined,
 * notes with their own places, help. The first lines have the form that problem matchers of editors
 * and build servers read: {@code FILE:LINE:COLUMN: error[TL0123]: message}.
 */
public final class TextReport implements Report {
  /** Most characters of a line. */
  private static final int WIDTH = 100;

  /** The width of {@code note: } and {@code help: }, under which longer texts go on. */
  private static final int LABEL = 6;

  private final TextStyle style;

  public TextReport(TextStyle style) {
    this.style = style;
  }

  @Override
  public String of(Findings findings) {
    return findings(findings.counting()) + findings.summary().line() + "\n";
  }

  /** The findings alone, each followed by an empty line. */
  public String findings(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      append(diagnostic, out);
      out.append('\n');
    }
    return out.toString();
  }

  private void append(Diagnostic diagnostic, StringBuilder out) {
    Paint paint = diagnostic.severity() == Severity.ERROR ? Paint.ERROR : Paint.WARNING;
    String kind = diagnostic.severity().word() + "[" + diagnostic.code().code() + "]";
    Snippet snippet = new Snippet(style, gutterOf(diagnostic));

    out.append(style.paint(Paint.MESSAGE, place(diagnostic.span()) + ": "));
    out.append(style.paint(paint, kind + ":")).append(' ');
    out.append(style.paint(Paint.MESSAGE, Harmless.text(diagnostic.message()))).append('\n');
    snippet.append(diagnostic.span(), '^', paint, out);
    for (Note note : diagnostic.notes()) {
      String place = note.span().map(span -> place(span) + ": ").orElse("");
      out.append(place).append(style.paint(Paint.NOTE, "note:")).append(' ');
      out.append(wrapped(place.length() + LABEL, note.message())).append('\n');
      note.span().ifPresent(span -> snippet.append(span, '-', Paint.NOTE, out));
    }
    diagnostic
        .help()
        .or(() -> inWords(diagnostic.fixes()))
        .ifPresent(help -> appendHelp(help, out));
  }

  private void appendHelp(String help, StringBuilder out) {
    out.append(style.paint(Paint.HELP, "help:")).append(' ');
    out.append(wrapped(LABEL, help)).append('\n');
  }

  /** A text that begins behind some characters, and goes on below its label. */
  private static String wrapped(int column, String text) {
    List<String> lines = WrappedLines.of(Harmless.text(text), WIDTH - column, WIDTH - LABEL);
    return String.join("\n" + " ".repeat(LABEL), lines);
  }

  private static int gutterOf(Diagnostic diagnostic) {
    int widest = Snippet.gutterOf(diagnostic.span());
    for (Note note : diagnostic.notes()) {
      widest = Math.max(widest, note.span().map(Snippet::gutterOf).orElse(0));
    }
    return widest;
  }

  private static String place(Span span) {
    return Harmless.text(span.file().path()) + ":" + span.position();
  }

  /** A fix that nobody put into words. */
  private static Optional<String> inWords(List<Edit> fixes) {
    if (fixes.size() != 1) {
      return Optional.empty();
    }
    Edit fix = fixes.get(0);
    if (fix.span().text().isEmpty()) {
      return Optional.of("write `" + fix.replacement() + "` here");
    }
    return Optional.of(
        fix.replacement().isEmpty()
            ? "leave out `" + fix.span().text() + "`"
            : "write `" + fix.replacement() + "` instead");
  }
}
