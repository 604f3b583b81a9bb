package touchline.compiler.report;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.Suppression;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * Findings of codes that have no page, with all that a finding can have, and texts that are awkward
 * in each format.
 */
final class SampleFindings {
  private static final DiagnosticCode UNKNOWN = DiagnosticCode.error("TL9001", "unknown-name");
  private static final DiagnosticCode LOOSE = DiagnosticCode.error("TL9002", "missing-part");
  private static final DiagnosticCode ADVICE = DiagnosticCode.warning("TL9003", "straight-back");

  private static final SourceFile STAFF =
      new SourceFile("clean/staff.flow", "role agent \"Agent\"\n");

  private static final SourceFile VISIT =
      new SourceFile(
          "füll & form/visit, 100%.flow",
          """
          flow visit "Visit <b>&amp;</b>" {
            step 😀 "Open ]]> \u001b[31m" by agnet
            step b "Two"
              by agnet
          }
          """
              .replace("\n", "\r\n"));

  private SampleFindings() {}

  /** Two errors of one kind, one of them over two lines; warnings of all standings. */
  static Findings all() {
    List<Diagnostic> found =
        List.of(
            Diagnostic.of(ADVICE, span("visit"), "a warning: 100% sure, <really> \"so\"\u0007")
                .note("it is\nspread over ]]> lines"),
            Diagnostic.of(UNKNOWN, span("agnet"), "there is no role `agnet`")
                .note(new Span(STAFF, 5, 10), "`agent` is declared here")
                .help("did you mean `agent`?")
                .fix(span("agnet"), "agent"),
            Diagnostic.of(LOOSE, span("\"Two\"\r\n    by agnet"), "this is over two lines")
                .fix(span("\"Two\""), "\"2\"")
                .fix(span("\"Two\"\r\n    by agnet").after(), " takes 1 min"),
            Diagnostic.of(ADVICE, span("b "), "an allowed warning")
                .suppressed(new Suppression.Allowed("agreed & \"signed\"", span("step b"))),
            Diagnostic.of(ADVICE, span("b "), "an old warning")
                .suppressed(new Suppression.InBaseline()));
    return findings(List.of(), found);
  }

  static Findings none() {
    return findings(List.of(), List.of());
  }

  /** No file could be read. */
  static Findings unreadable() {
    return new Findings(
        List.of(),
        List.of("lost.flow: error: there is no such file", "x\u001b,y: error: 50% <unreadable>"),
        List.of(),
        Summary.of(0, 0, List.of()));
  }

  private static Findings findings(List<String> unreadable, List<Diagnostic> found) {
    return new Findings(
        List.of(VISIT.path(), STAFF.path()), unreadable, found, Summary.of(2, 1, found));
  }

  private static Span span(String text) {
    int start = VISIT.text().indexOf(text);
    return new Span(VISIT, start, start + text.length());
  }
}
