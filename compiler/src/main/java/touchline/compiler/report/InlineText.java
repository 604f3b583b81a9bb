package touchline.compiler.report;

/** A line of Markdown without its markup: emphasis is dropped, code keeps its backticks. */
final class InlineText {
  private InlineText() {}

  static String of(String markdown) {
    StringBuilder text = new StringBuilder();
    boolean code = false;
    for (int i = 0; i < markdown.length(); i++) {
      char character = markdown.charAt(i);
      code ^= character == '`';
      if (code || character != '*') {
        text.append(character);
      }
    }
    return text.toString();
  }
}
