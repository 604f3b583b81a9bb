package touchline.compiler.parse.mend;

import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** The wording of what is missing and of what can't stand where it does. */
final class Complaint {
  private static final int LONGEST_SHOWN = 40;

  private static final Expectation COMMA = Expectation.ofToken(TouchlineParser.COMMA);

  /** What stands at the end of a line rather than at the start of the next. */
  private static final List<Expectation> AT_LINE_END =
      List.of(Expectation.ofToken(TouchlineParser.OPEN_BRACE), COMMA);

  private Complaint() {}

  /**
   * A word that is no keyword, but nearly one.
   *
   * @param sure whether nothing else can have been meant, so that it may be written without asking
   */
  static Diagnostic misspelt(Span word, String meant, boolean sure) {
    Diagnostic diagnostic =
        Diagnostic.of(code(Words.type(meant)), word, misspelt(word.text(), meant))
            .help("write `" + meant + "`");
    return sure ? diagnostic.fix(word, meant) : diagnostic;
  }

  private static String misspelt(String written, String meant) {
    if (written.toLowerCase(Locale.ROOT).equals(meant)) {
      return "`" + written + "` is written in small letters: `" + meant + "`";
    }
    boolean isOneWord = written.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    if (!isOneWord
        || !Character.isLetter(written.charAt(0))
        || Words.isKeyword(Words.type(written))) {
      return "`" + written + "` is written `" + meant + "` here";
    }
    String noun = Words.noun(Words.type(meant));
    return "unknown " + noun + " `" + written + "`: did you mean `" + meant + "`?";
  }

  /** Signs of other languages. */
  static Diagnostic foreign(Span span, String meant) {
    return Diagnostic.of(
            SyntaxCode.FOREIGN_SIGN, span, "`" + span.text() + "` is written `" + meant + "`")
        .help("write `" + meant + "`")
        .fix(span, meant);
  }

  /** A word that is none of those that {@code wanted} describes, and not near any. */
  static Diagnostic unknown(Span word, int type, Expectation wanted) {
    String message = "unknown " + Words.noun(type) + " `" + word.text() + "`";
    return Diagnostic.of(code(type), word, message).help("write " + wanted.words());
  }

  private static DiagnosticCode code(int type) {
    return type == TouchlineParser.UNIT ? SyntaxCode.UNKNOWN_UNIT : SyntaxCode.UNKNOWN_WORD;
  }

  /** Something that has to stand before the found token, and doesn't. */
  static Diagnostic missing(Trouble trouble, Expectation wanted) {
    return missing(trouble, 0, wanted);
  }

  /** The same, {@code back} tokens ago. */
  static Diagnostic missing(Trouble trouble, int back, Expectation wanted) {
    Token next = trouble.token(back);
    boolean ends = AT_LINE_END.contains(wanted) && trouble.startsLine(trouble.next() - back);
    boolean behind = ends || trouble.lineIsUnfinished(back);
    Span place = behind ? trouble.previous(back) : trouble.span(next);
    String where =
        behind
            ? " is missing behind " + shown(place)
            : " is missing before " + shown(trouble, next);
    Diagnostic diagnostic =
        example(Diagnostic.of(SyntaxCode.MISSING, place, wanted.words() + where), wanted);
    return wanted.equals(COMMA) ? diagnostic.fix(trouble.previous(back).after(), ",") : diagnostic;
  }

  private static Diagnostic example(Diagnostic diagnostic, Expectation wanted) {
    return wanted.example().isEmpty()
        ? diagnostic.help("write " + wanted.words() + " there")
        : diagnostic.help("write it like this: `" + wanted.example() + "`");
  }

  /** Something that can't stand where it does. */
  static Diagnostic unexpected(Trouble trouble) {
    return unexpected(trouble, trouble.here(), trouble.found());
  }

  /** A token that can't stand at {@code place}. */
  static Diagnostic unexpected(Trouble trouble, Place place, Token found) {
    List<Expectation> expected = place.expectations();
    String wanted = Expectation.anyOf(expected);
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.UNEXPECTED,
            trouble.span(found),
            shown(trouble, found) + " can't stand here: " + wanted + " was expected");
    return Home.of(found.getType())
        .filter(home -> !home.isExpectedIn(expected))
        .map(home -> diagnostic.help(home.help(found.getText())))
        .orElseGet(() -> example(diagnostic, expected));
  }

  private static Diagnostic example(Diagnostic diagnostic, List<Expectation> expected) {
    String example = expected.isEmpty() ? "" : expected.get(0).example();
    return diagnostic.help(
        example.isEmpty() ? "write that, or leave it out" : "write for example `" + example + "`");
  }

  /** A token as messages show it. */
  static String shown(Trouble trouble, Token token) {
    return token.getType() == TouchlineParser.EOF
        ? "the end of the file"
        : shown(trouble.span(token));
  }

  private static String shown(Span span) {
    String text = span.text().replaceAll("\\s+", " ");
    boolean quoted = text.startsWith("\"");
    if (text.length() > LONGEST_SHOWN) {
      text = text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
      text += quoted ? "\"" : "";
    }
    return "`" + text + "`";
  }
}
