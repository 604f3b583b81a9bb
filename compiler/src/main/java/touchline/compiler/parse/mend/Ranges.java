package touchline.compiler.parse.mend;

import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Ranges as they are written elsewhere: {@code 1-5}, {@code 1..5}, {@code 1 and 5}. */
final class Ranges implements Remedy {
  private static final double COST = 0.9;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    if (!trouble.canTakeBack(1) || !isNumber(trouble.step(1).token())) {
      return Stream.of();
    }
    int between = trouble.found().getType() == TouchlineParser.AND ? 1 : 0;
    while (trouble.ahead(between).getType() == TouchlineParser.DOT) {
      between++;
    }
    Token last = trouble.ahead(between);
    boolean negative = last.getText().startsWith("-");
    return isNumber(last) && negative == (between == 0)
        ? Stream.of(mend(trouble, between + 1, last, last.getText().substring(negative ? 1 : 0)))
        : Stream.of();
  }

  private static boolean isNumber(Token token) {
    return token.getType() == TouchlineParser.NUMBER;
  }

  private static Mend mend(Trouble trouble, int dropped, Token last, String upTo) {
    Token first = trouble.step(1).token();
    List<Token> put =
        List.of(
            MadeToken.missing(TouchlineParser.TO, first.getStopIndex() + 1),
            MadeToken.instead(last, TouchlineParser.NUMBER, upTo));
    Span span = trouble.across(first, last);
    String meant = first.getText() + " to " + upTo;
    return Mend.replace(0, dropped, put, COST, () -> Complaint.foreign(span, meant));
  }
}
