package touchline.compiler.parse.mend;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.token.Words;
import touchline.grammar.TouchlineParser;

/** Any word where only one can stand: {@code scenario "A visit" about visit}. */
final class OtherWords implements Remedy {
  private static final double COST = 1.35;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Set<Integer> possible = trouble.here().ownTypes();
    boolean one = possible.size() == 1 && !trouble.here().accepts(TouchlineParser.WORD);
    if (!one || !Words.isWord(trouble.found().getType()) || trouble.atLineStart()) {
      return Stream.of();
    }
    return possible.stream().filter(Words::isKeyword).map(type -> mend(trouble, type));
  }

  private static Mend mend(Trouble trouble, int type) {
    Token token = MadeToken.instead(trouble.found(), type, Words.written(type));
    return Mend.replace(0, 1, List.of(token), COST, () -> finding(trouble, type));
  }

  private static Diagnostic finding(Trouble trouble, int type) {
    return Complaint.unexpected(trouble).help("write " + Words.shown(type) + " instead of it");
  }
}
