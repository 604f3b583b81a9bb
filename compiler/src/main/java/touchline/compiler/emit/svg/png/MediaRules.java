package touchline.compiler.emit.svg.png;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules of a style sheet that hold for some screens only, such as dark ones. */
final class MediaRules {
  private static final Pattern STYLE_SHEET = Pattern.compile("<style[^>]*>[^<]*</style>");

  private static final String START = "@media";

  private MediaRules() {}

  /**
   * A picture without its media rules: jsvg would apply what stands in them everywhere. Their
   * braces must be balanced, as they are in the style sheets that we write.
   */
  static String removeFrom(String svg) {
    return STYLE_SHEET
        .matcher(svg)
        .replaceAll(sheet -> Matcher.quoteReplacement(withoutMedia(sheet.group())));
  }

  private static String withoutMedia(String sheet) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (int start = sheet.indexOf(START); start >= 0; start = sheet.indexOf(START, from)) {
      rest.append(sheet, from, start);
      from = end(sheet, start);
    }
    return rest.append(sheet, from, sheet.length()).toString();
  }

  private static int end(String sheet, int start) {
    int depth = 0;
    for (int at = start; at < sheet.length(); at++) {
      char c = sheet.charAt(at);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return at + 1;
      }
    }
    return sheet.length();
  }
}
