package touchline.compiler.parse.token;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import touchline.grammar.TouchlineLexer;

/**
 * How deep braces, parentheses and {@code not} are nested. Everything that reads a tree goes down
 * it by calling itself, so that the depth has to end somewhere long before the stack does.
 */
public final class Depth {
  /** Ten times what anybody can read. */
  public static final int LIMIT = 200;

  /** How much deeper each open brace made it, with the {@code not} before it. */
  private final int[] open = new int[LIMIT + 1];

  private int opened;
  private int depth;
  private int nots;

  private Depth() {}

  /** The first token that is nested deeper than {@link #LIMIT}. */
  public static Optional<Token> tooDeep(List<Token> tokens) {
    Depth depth = new Depth();
    for (Token token : tokens) {
      if (depth.exceeds(token.getType())) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private boolean exceeds(int type) {
    switch (type) {
      case TouchlineLexer.NOT -> {
        nots++;
        depth++;
      }
      case TouchlineLexer.OPEN_BRACE, TouchlineLexer.OPEN_PARENTHESIS -> {
        open[opened++] = nots + 1;
        depth++;
        nots = 0;
      }
      case TouchlineLexer.CLOSE_BRACE, TouchlineLexer.CLOSE_PARENTHESIS -> {
        depth -= nots + (opened == 0 ? 0 : open[--opened]);
        nots = 0;
      }
      default -> {
        depth -= nots;
        nots = 0;
      }
    }
    return depth > LIMIT;
  }
}
