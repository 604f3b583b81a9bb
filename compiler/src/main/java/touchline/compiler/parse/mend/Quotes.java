package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.NameForm;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Names in quotation marks, and texts without them. */
final class Quotes implements Remedy {
  private static final int MOST_WORDS = 30;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Stream<Mend> names =
        IntStream.rangeClosed(0, 1)
            .filter(trouble::canTakeBack)
            .boxed()
            .flatMap(back -> quotedName(trouble, back));
    return Stream.of(names, unquotedText(trouble), quotesInside(trouble)).flatMap(mends -> mends);
  }

  private static Stream<Mend> quotedName(Trouble trouble, int back) {
    Token found = trouble.token(back);
    if (found.getType() != TouchlineParser.STRING) {
      return Stream.of();
    }
    String inside = found.getText().replaceAll("^\"|\"$", "");
    Span span = trouble.span(found);
    boolean name = NameForm.fits(inside);
    if (back > 0 && !name) {
      return Stream.of(); // it stands well as a title
    }
    return Stream.of(TouchlineParser.WORD, Words.type(inside))
        .distinct()
        .map(type -> MadeToken.instead(found, type, name ? inside : ""))
        .map(
            token ->
                Mend.replace(
                    back,
                    back == 0 ? 1 : 0,
                    List.of(token),
                    1 + 0.1 * back,
                    () -> quoted(trouble.place(back), back, span, inside)));
  }

  private static Diagnostic quoted(Place place, int back, Span span, String inside) {
    String wanted =
        back == 0
            ? Expectation.anyOf(place.expectations()) + " was expected"
            : "only the title behind it does";
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.QUOTED_NAME,
            span,
            "`" + span.text() + "` stands in quotation marks, but " + wanted);
    return NameForm.fits(inside)
        ? diagnostic
            .help("a name is written without quotation marks: `" + inside + "`")
            .fix(span, inside)
        : diagnostic.help("write the name that it was declared with, without quotation marks");
  }

  /** {@code "a "word" in a text"}: texts that touch the words between them. */
  private static Stream<Mend> quotesInside(Trouble trouble) {
    if (!trouble.canTakeBack(1)
        || trouble.step(1).token().getType() != TouchlineParser.STRING
        || !touches(trouble.step(1).token(), trouble.found())) {
      return Stream.of();
    }
    Token first = trouble.step(1).token();
    for (int i = 1; i < MOST_WORDS && trouble.sameLine(first, trouble.ahead(i)); i++) {
      Token last = trouble.ahead(i);
      if (last.getType() == TouchlineParser.STRING && touches(trouble.ahead(i - 1), last)) {
        Span span = trouble.across(first, last);
        Token text = MadeToken.across(first, last, TouchlineParser.STRING, span.text());
        return Stream.of(Mend.replace(1, i + 1, List.of(text), 1, () -> inside(span)));
      }
    }
    return Stream.of();
  }

  private static boolean touches(Token first, Token second) {
    return first.getStopIndex() + 1 == second.getStartIndex();
  }

  private static Diagnostic inside(Span span) {
    String text = span.text();
    String escaped = "\"" + text.substring(1, text.length() - 1).replace("\"", "\\\"") + "\"";
    return Diagnostic.of(
            SyntaxCode.FOREIGN_QUOTES, span, "a quotation mark inside a text is written `\\\"`")
        .help("write `" + escaped + "`")
        .fix(span, escaped);
  }

  private static Stream<Mend> unquotedText(Trouble trouble) {
    return IntStream.rangeClosed(0, 1)
        .filter(trouble::canTakeBack)
        .filter(back -> trouble.place(back).accepts(TouchlineParser.STRING))
        .boxed()
        .flatMap(back -> runs(trouble, back));
  }

  /**
   * The words from {@code back} tokens ago on: as a text, each run of them that ends on the line.
   */
  private static Stream<Mend> runs(Trouble trouble, int back) {
    Token first = trouble.token(back);
    List<Mend> mends = new ArrayList<>();
    if (first.getType() == TouchlineParser.STRING) {
      return mends.stream();
    }
    for (int length = 1; length <= MOST_WORDS; length++) {
      Token last = trouble.ahead(length - 1);
      boolean text = Words.isWord(last.getType()) || INSIDE.contains(last.getType());
      if (!text || !trouble.sameLine(first, last)) {
        break;
      }
      mends.add(text(trouble, back, length, first, last));
    }
    return mends.stream();
  }

  private static final List<Integer> INSIDE =
      List.of(
          TouchlineParser.NUMBER,
          TouchlineParser.DATE,
          TouchlineParser.COMMA,
          TouchlineParser.DOT,
          TouchlineParser.FOREIGN_SIGN);

  private static Mend text(Trouble trouble, int back, int length, Token first, Token last) {
    Span span = withAddress(trouble.across(first, last));
    boolean likely =
        !Words.isKeyword(first.getType())
            && (back == 0 || Character.isUpperCase(first.getText().codePointAt(0)));
    double cost = (likely ? 1.3 : 2.2) + 0.01 * length - (likely && back > 0 ? 0.1 : 0);
    Token token = MadeToken.across(first, last, TouchlineParser.STRING, span.text());
    return Mend.replace(back, length, List.of(token), cost, () -> unquoted(span));
  }

  /** What is behind {@code https:} was read as a comment. */
  private static Span withAddress(Span words) {
    String text = words.file().text();
    int end = words.end();
    if (words.text().endsWith(":") && text.startsWith("//", end)) {
      while (end < text.length() && !endsAddress(text.charAt(end))) {
        end++;
      }
    }
    return words.file().span(words.start(), end);
  }

  private static boolean endsAddress(char c) {
    return Character.isWhitespace(c) || c == '"';
  }

  private static Diagnostic unquoted(Span span) {
    return Diagnostic.of(
            SyntaxCode.UNQUOTED_TEXT, span, "`" + span.text() + "` needs quotation marks")
        .help("write `\"" + span.text() + "\"`");
  }
}
