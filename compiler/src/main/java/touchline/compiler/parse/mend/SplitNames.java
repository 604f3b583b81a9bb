package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/**
 * Names of several words: {@code role service agent "Service agent"}. Elsewhere it may be called by
 * one of them, so what was left out may have held that name.
 */
final class SplitNames implements Remedy {
  private static final double COST = 1.2;
  private static final int MOST_WORDS = 4;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    if (!trouble.canTakeBack(1) || !isWord(trouble.step(1).token())) {
      return Stream.of();
    }
    Token first = trouble.step(1).token();
    List<Mend> mends = new ArrayList<>();
    StringBuilder name = new StringBuilder(first.getText());
    for (int length = 1; length < MOST_WORDS; length++) {
      Token last = trouble.ahead(length - 1);
      if (!isWord(last) || !trouble.sameLine(first, last)) {
        break;
      }
      name.append('-').append(last.getText());
      Span span = trouble.across(first, last);
      String joined = name.toString();
      Token token = MadeToken.across(first, last, TouchlineParser.WORD, joined);
      mends.add(new Mend(1, length, List.of(token), COST, true, () -> finding(span, joined)));
    }
    return mends.stream();
  }

  private static boolean isWord(Token token) {
    return token.getType() == TouchlineParser.WORD;
  }

  private static Diagnostic finding(Span span, String joined) {
    String message = "`" + span.text() + "` are several words; a name is one";
    return Diagnostic.of(SyntaxCode.UNEXPECTED, span, message)
        .help("join them: `" + joined + "`")
        .fix(span, joined);
  }
}
