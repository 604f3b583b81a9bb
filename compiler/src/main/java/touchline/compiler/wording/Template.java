package touchline.compiler.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little template language of the bundles: {@code {0}} is an argument, {@code one|many} are the
 * singular and the plural. ({@code java.text.MessageFormat} would need every apostrophe doubled.)
 */
final class Template {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
  private static final Pattern FORMS = Pattern.compile("\\|");

  private Template() {}

  static String fill(String template, Object... arguments) {
    Matcher matcher = PLACEHOLDER.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String argument = arguments[Integer.parseInt(matcher.group(1))].toString();
      matcher.appendReplacement(filled, Matcher.quoteReplacement(argument));
    }
    return matcher.appendTail(filled).toString();
  }

  /** The first form for one, the second for any other number. */
  static String plural(String template, boolean one) {
    return form(template, one ? 0 : 1);
  }

  /** A form by its place; the last one where there are fewer. */
  static String form(String template, int place) {
    String[] forms = FORMS.split(template, -1);
    return forms[Math.min(place, forms.length - 1)];
  }
}
