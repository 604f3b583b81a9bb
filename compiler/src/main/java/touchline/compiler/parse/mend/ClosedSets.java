package touchline.compiler.parse.mend;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/**
 * A word where one of a few is expected: a unit, a currency, an outcome, a metric, a day, a type.
 */
final class ClosedSets implements Remedy {
  private static final List<Integer> SETS =
      List.of(
          TouchlineParser.UNIT,
          TouchlineParser.OUTCOME,
          TouchlineParser.METRIC,
          TouchlineParser.DAY,
          TouchlineParser.TEXT);

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Token found = trouble.found();
    if (!Words.isWord(found.getType())) {
      return Stream.of();
    }
    var expected = trouble.here().ownTypes();
    Span span = trouble.span(found);
    Stream<Mend> unknown =
        SETS.stream()
            .filter(expected::contains)
            .map(
                type ->
                    Mend.skip(
                        1,
                        List.of(MadeToken.instead(found, type, MadeToken.standIn(type))),
                        Words.isKeyword(found.getType()) ? 2 : 1.3,
                        () -> unknown(trouble, span, type)));
    return expected.contains(TouchlineParser.CAPITALS)
        ? Stream.concat(unknown, currency(found, span))
        : unknown;
  }

  private static Diagnostic unknown(Trouble trouble, Span word, int type) {
    Diagnostic unknown = Complaint.unknown(word, type, trouble.here().expectation(type));
    return type == TouchlineParser.OUTCOME && trouble.here().accepts(TouchlineParser.END)
        ? unknown.help("write `end " + word.text() + "` if an end is meant, or an outcome")
        : unknown;
  }

  private static Stream<Mend> currency(Token found, Span span) {
    String code = found.getText().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}")) {
      return Stream.of();
    }
    Token token = MadeToken.instead(found, TouchlineParser.CAPITALS, code);
    return Stream.of(Mend.replace(0, 1, List.of(token), 1.2, () -> capitals(span, code)));
  }

  private static Diagnostic capitals(Span span, String code) {
    return Diagnostic.of(
            SyntaxCode.UNKNOWN_CURRENCY,
            span,
            "the currency `" + span.text() + "` is written `" + code + "`")
        .help("write `" + code + "`")
        .fix(span, code);
  }
}
