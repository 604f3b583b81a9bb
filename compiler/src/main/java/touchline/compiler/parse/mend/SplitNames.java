package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.Span;

/**
 * Names of several words: {@code role service agent "Service agent"}, {@code target lead time}. A
 * name may be called by one of its words elsewhere, so what was left out may have held that.
 */
final class SplitNames implements Remedy {
  private static final double COST = 1.25;
  private static final double UNLIKELY = 0.6;
  private static final int MOST_WORDS = 4;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    return IntStream.rangeClosed(0, 1)
        .filter(trouble::canTakeBack)
        .boxed()
        .flatMap(back -> joined(trouble, back));
  }

  private static Stream<Mend> joined(Trouble trouble, int back) {
    Token first = trouble.token(back);
    List<Mend> mends = new ArrayList<>();
    double cost = COST + (back > 0 && trouble.readAsName(back) ? UNLIKELY : 0);
    boolean keywords = Words.isKeyword(first.getType());
    StringBuilder name = new StringBuilder(first.getText());
    for (int length = 2; length <= MOST_WORDS; length++) {
      Token last = trouble.ahead(length - 1 - back);
      boolean words = Words.isWord(first.getType()) && Words.isWord(last.getType());
      keywords |= Words.isKeyword(last.getType());
      boolean clause = keywords && length > 2;
      if (!words || clause || !trouble.sameLine(first, last)) {
        break;
      }
      name.append('-').append(last.getText());
      String joined = name.toString();
      Span span = trouble.across(first, last);
      Token token = MadeToken.across(first, last, Words.type(joined), joined);
      int dropped = length - back;
      mends.add(new Mend(back, dropped, List.of(token), cost, true, () -> finding(span, joined)));
    }
    return mends.stream();
  }

  private static Diagnostic finding(Span span, String joined) {
    String message = "`" + span.text() + "` are several words; a name is one";
    return Diagnostic.of(SyntaxCode.UNEXPECTED, span, message)
        .help("join them: `" + joined + "`")
        .fix(span, joined);
  }
}
