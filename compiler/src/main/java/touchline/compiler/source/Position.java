package touchline.compiler.source;

/**
 * A place as people count it.
 *
 * @param line from 1
 * @param column from 1, in characters (Unicode code points); a tab is one character
 */
public record Position(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
