package touchline.compiler.parse.token;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Tokens as the parser reads them. All are there from the start and none is hidden, so that there
 * is less to do than in ANTLR's own streams.
 */
public final class TokenList implements TokenStream {
  private final Token[] tokens;
  private int next;

  /**
   * @param tokens the last one marks the end of the file
   */
  public TokenList(List<Token> tokens) {
    this.tokens = tokens.toArray(Token[]::new);
  }

  @Override
  public Token LT(int distance) {
    if (distance == 1) {
      return tokens[next]; // Nearly always.
    }
    int at = distance > 0 ? next + distance - 1 : next + distance;
    return tokens[Math.max(0, Math.min(at, tokens.length - 1))];
  }

  @Override
  public int LA(int distance) {
    return LT(distance).getType();
  }

  @Override
  public void consume() {
    if (next == tokens.length - 1) {
      throw new IllegalStateException("read beyond the last token");
    }
    next++;
  }

  @Override
  public int index() {
    return next;
  }

  @Override
  public void seek(int index) {
    next = Math.min(index, tokens.length - 1);
  }

  @Override
  public int size() {
    return tokens.length;
  }

  @Override
  public Token get(int index) {
    return tokens[index];
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // All tokens are at hand: nothing is kept for a mark.
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public TokenSource getTokenSource() {
    throw new UnsupportedOperationException("tokens are read from a list");
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, interval.a); i <= interval.b && i < tokens.length; i++) {
      text.append(tokens[i].getText());
    }
    return text.toString();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, tokens.length - 1));
  }

  @Override
  public String getText(RuleContext context) {
    return context.getText();
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }
}
