package touchline.compiler.parse.token;

import org.antlr.v4.runtime.CommonToken;

/** A token as it stands in a text, which is cut out only when somebody asks for it. */
final class WrittenToken extends CommonToken {
  private static final long serialVersionUID = 1;

  private final String source;

  /**
   * @param end behind its last character
   */
  WrittenToken(int type, String source, int start, int end) {
    super(type);
    this.source = source;
    this.start = start;
    this.stop = end - 1;
  }

  @Override
  public String getText() {
    return text == null ? source.substring(start, stop + 1) : text;
  }
}
