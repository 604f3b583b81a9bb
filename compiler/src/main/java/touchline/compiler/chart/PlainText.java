package touchline.compiler.chart;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one clean line of any text: no line breaks, no control characters (they have no place in
 * XML), no halves of surrogate pairs, no marks that turn the direction of what follows.
 */
final class PlainText {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String REPLACEMENT = "\uFFFD";

  private PlainText() {}

  static String of(String text) {
    String clean =
        SPACE
            .matcher(text)
            .replaceAll(" ")
            .codePoints()
            .filter(point -> !turnsDirection(point))
            .mapToObj(PlainText::printable)
            .collect(Collectors.joining());
    return clean.strip();
  }

  private static String printable(int codePoint) {
    int type = Character.getType(codePoint);
    boolean forbidden =
        type == Character.CONTROL || type == Character.SURROGATE || (codePoint & 0xFFFE) == 0xFFFE;
    return forbidden ? REPLACEMENT : Character.toString(codePoint);
  }

  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
