package touchline.compiler.diff.report;

import touchline.compiler.emit.MarkdownText;
import touchline.compiler.report.Harmless;

/** A message as one line of Markdown: what it has in backticks is code, all else is plain text. */
final class InlineMarkdown {
  private static final char BACKTICK = '`';

  private InlineMarkdown() {}

  static String of(String message) {
    String text = Harmless.text(message.strip());
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf(BACKTICK, at);
      int close = open < 0 ? -1 : text.indexOf(BACKTICK, open + 1);
      if (close <= open + 1) {
        return out.append(plain(text.substring(at), out.isEmpty())).toString();
      }
      out.append(plain(text.substring(at, open), out.isEmpty()));
      out.append(MarkdownText.code(text.substring(open + 1, close)));
      at = close + 1;
    }
    return out.toString();
  }

  /** Plain text with the spaces around it that matter. */
  private static String plain(String part, boolean first) {
    if (part.isBlank()) {
      return part.isEmpty() ? "" : " ";
    }
    String before = !first && part.startsWith(" ") ? " " : "";
    return before + MarkdownText.plain(part) + (part.endsWith(" ") ? " " : "");
  }
}
