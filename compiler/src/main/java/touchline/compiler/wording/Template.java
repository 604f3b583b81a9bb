package touchline.compiler.wording;

/**
 * The little template language of the bundles: {@code {0}} is an argument, {@code one|many} are the
 * singular and the plural. ({@code java.text.MessageFormat} would need every apostrophe doubled.)
 */
final class Template {
  private Template() {}

  static String fill(String template, Object... arguments) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
      if (isPlaceholder(template, at)) {
        filled.append(template, done, at).append(arguments[template.charAt(at + 1) - '0']);
        done = at + 3;
      }
    }
    return filled.append(template, done, template.length()).toString();
  }

  private static boolean isPlaceholder(String template, int at) {
    return at + 2 < template.length()
        && template.charAt(at + 1) >= '0'
        && template.charAt(at + 1) <= '9'
        && template.charAt(at + 2) == '}';
  }

  /** The first form for one, the second for any other number. */
  static String plural(String template, boolean one) {
    return form(template, one ? 0 : 1);
  }

  /** A form by its place; the last one where there are fewer. */
  static String form(String template, int place) {
    int start = 0;
    int end = template.indexOf('|');
    for (int i = 0; i < place && end >= 0; i++) {
      start = end + 1;
      end = template.indexOf('|', start);
    }
    return end < 0 ? template.substring(start) : template.substring(start, end);
  }
}
