package touchline.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text for patterns like {@code [A-Z]{2}-[0-9]{4}}: the first of each class, so many times. */
final class Sample {
  private static final Pattern PART = Pattern.compile("\\[(.)[^]]*](?:\\{(\\d+)})?|.");

  private Sample() {}

  static String of(String pattern) {
    Matcher parts = PART.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (parts.find()) {
      String one = parts.group(1) == null ? parts.group() : parts.group(1);
      text.append(one.repeat(parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2))));
    }
    return text.toString();
  }
}
