package touchline.compiler.report;

import touchline.compiler.source.Position;
import touchline.compiler.source.Span;

/** Commands to a GitHub workflow: {@code ::error file=…,line=…,title=…::message}. */
public final class GithubCommand {
  private GithubCommand() {}

  /** An error without a place. */
  public static String error(String message) {
    return "::error::" + data(Harmless.text(message)) + "\n";
  }

  /** An error beside a line of a file. */
  public static String error(Span place, String title, String message) {
    return of("error", place, title, message);
  }

  static String of(String severity, Span span, String title, String message) {
    StringBuilder out = new StringBuilder("::").append(severity);
    out.append(" file=").append(property(span.file().path()));
    appendPlace(span, out);
    out.append(",title=").append(property(title));
    return out.append("::").append(data(message)).append('\n').toString();
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
