package touchline.compiler.report;

import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.source.Position;
import touchline.compiler.source.Span;

/**
 * Findings as commands to a GitHub workflow, which shows them beside the changed lines of a pull
 * request: {@code ::error file=…,line=…,title=…::message}. Suppressed findings are left out.
 */
final class GithubReport implements Report {
  @Override
  public String of(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (String line : findings.unreadable()) {
      out.append("::error::").append(data(Harmless.text(line))).append('\n');
    }
    findings.counting().forEach(diagnostic -> append(diagnostic, out));
    return out.toString();
  }

  private static void append(Diagnostic diagnostic, StringBuilder out) {
    String title = diagnostic.code().code() + " " + diagnostic.code().name();
    out.append("::").append(diagnostic.severity().word());
    out.append(" file=").append(property(diagnostic.span().file().path()));
    appendPlace(diagnostic.span(), out);
    out.append(",title=").append(property(title));
    out.append("::").append(data(Worded.all(diagnostic))).append('\n');
  }

  /** Columns are for ranges on one line; GitHub takes no others. */
  private static void appendPlace(Span span, StringBuilder out) {
    Position start = span.position();
    Position end = span.file().lines().position(span.end());
    out.append(",line=").append(start.line()).append(",endLine=").append(end.line());
    if (start.line() == end.line()) {
      out.append(",col=").append(start.column()).append(",endColumn=").append(end.column());
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
