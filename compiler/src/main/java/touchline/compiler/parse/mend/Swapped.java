package touchline.compiler.parse.mend;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/**
 * A word and a text, or two words, in the wrong order: {@code step "Answer the call" answer},
 * {@code optional text}.
 */
final class Swapped implements Remedy {
  private static final double COST = 1.15;
  private static final double COST_OF_WORDS = 1.3;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    return IntStream.rangeClosed(0, 1)
        .filter(trouble::canTakeBack)
        .boxed()
        .flatMap(back -> swap(trouble, back));
  }

  private static Stream<Mend> swap(Trouble trouble, int back) {
    Token first = trouble.token(back);
    Token second = trouble.ahead(1 - back);
    boolean text = isText(first) ? isWord(second) : isWord(first) && isText(second);
    boolean words = Words.isKeyword(first.getType()) && Words.isKeyword(second.getType());
    return (text || words) && trouble.sameLine(first, second)
        ? Stream.of(
            Mend.replace(
                back,
                2 - back,
                List.of(across(first, second, second), across(first, second, first)),
                text ? COST : COST_OF_WORDS,
                () -> finding(trouble.span(first), trouble.span(second))))
        : Stream.of();
  }

  /** One of them, standing where both do: what is read in their order must not stand in another. */
  private static Token across(Token first, Token second, Token token) {
    return MadeToken.across(first, second, token.getType(), token.getText());
  }

  private static boolean isWord(Token token) {
    return Words.isWord(token.getType());
  }

  private static boolean isText(Token token) {
    return token.getType() == TouchlineParser.STRING;
  }

  private static Diagnostic finding(Span first, Span second) {
    String swapped = second.text() + " " + first.text();
    return Diagnostic.of(
            SyntaxCode.UNEXPECTED,
            first.to(second),
            "`" + first.text() + "` stands behind `" + second.text() + "`, not before it")
        .help("write `" + swapped + "`")
        .fix(first.to(second), swapped);
  }
}
