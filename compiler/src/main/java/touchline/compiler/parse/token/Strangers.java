package touchline.compiler.parse.token;

import java.util.Locale;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;

/** The wording of what is never closed and of what is no Touchline sign. */
final class Strangers {
  private Strangers() {}

  static Diagnostic unclosedString(Span text) {
    return Diagnostic.of(SyntaxCode.UNCLOSED_STRING, text, "this text is never closed")
        .help("write `\"` where it ends; a longer text stands between `\"\"\"` and `\"\"\"`");
  }

  static Diagnostic unopenedString(Span quote) {
    String message = "a text ends at this `\"`, but none begins before it";
    return Diagnostic.of(SyntaxCode.UNCLOSED_STRING, quote, message)
        .help("write `\"` where the text begins, too");
  }

  static Diagnostic unclosedTextBlock(Span quotes, Span end) {
    String message = "this text block is never closed";
    return Diagnostic.of(SyntaxCode.UNCLOSED_TEXT_BLOCK, quotes, message)
        .note(end, "it was read up to here")
        .help("write `\"\"\"` where it ends");
  }

  static Diagnostic unclosedComment(Span open, Span comment) {
    return Diagnostic.of(SyntaxCode.UNCLOSED_COMMENT, open, "this comment is never closed")
        .note(comment.after(), "it was read up to here")
        .help("write `*/` where it ends, or `//` for one line");
  }

  static Diagnostic quotes(Span text) {
    String all = text.text();
    int first = all.offsetByCodePoints(0, 1);
    int last = all.offsetByCodePoints(all.length(), -1);
    String straight = "\"" + all.substring(first, last).replace("\"", "\\\"") + "\"";
    String marks = all.substring(0, first) + "…" + all.substring(last);
    return Diagnostic.of(
            SyntaxCode.FOREIGN_QUOTES, text, "a text stands in `\"…\"`, not in `" + marks + "`")
        .help("write `" + straight + "`")
        .fix(text, straight);
  }

  static Diagnostic comment(Span comment) {
    int length = comment.text().startsWith("#") ? 1 : 2;
    Span mark = comment.file().span(comment.start(), comment.start() + length);
    String message = "`" + mark.text() + "` begins no comment";
    return Diagnostic.of(SyntaxCode.FOREIGN_COMMENT, mark, message)
        .help("comments begin with `//`")
        .fix(mark, "//");
  }

  static Diagnostic dashes(Span name) {
    String hyphens = name.text().replaceAll("\\p{Pd}", "-");
    String message = "the dash in `" + name.text() + "` is no hyphen";
    return Diagnostic.of(SyntaxCode.STRANGE_CHARACTER, name, message)
        .help("write `" + hyphens + "`")
        .fix(name, hyphens);
  }

  static Diagnostic character(Span character) {
    return Diagnostic.of(
            SyntaxCode.STRANGE_CHARACTER, character, name(character.text()) + " means nothing here")
        .help("leave it out, or put it into a text in quotation marks");
  }

  /** Whether the character at {@code index} is as strange as the one at {@code start}. */
  static boolean continues(String text, int start, int index) {
    return text.codePointAt(index) == text.codePointAt(start);
  }

  private static String name(String character) {
    int code = character.codePointAt(0);
    boolean visible =
        switch (Character.getType(code)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.NON_SPACING_MARK ->
              false;
          default -> true;
        };
    String number = String.format(Locale.ROOT, "U+%04X", code);
    return visible ? "`" + character + "`" : "the invisible character " + number;
  }
}
