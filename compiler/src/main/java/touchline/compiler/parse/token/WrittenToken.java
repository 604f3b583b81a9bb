package touchline.compiler.parse.token;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * A token as it stands in a text, which is cut out only when somebody asks for it. It holds no more
 * than that, since files have many.
 */
final class WrittenToken implements Token {
  private final String source;
  private final int type;
  private final int start;
  private final int end;

  /**
   * @param end behind its last character
   */
  WrittenToken(int type, String source, int start, int end) {
    this.source = source;
    this.type = type;
    this.start = start;
    this.end = end;
  }

  @Override
  public String getText() {
    return source.substring(start, end);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return -1; // Known to the list that it stands in.
  }

  @Override
  public int getLine() {
    return 0; // The source's lines tell it when somebody asks.
  }

  @Override
  public int getCharPositionInLine() {
    return -1;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }
}
