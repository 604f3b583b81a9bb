package touchline.compiler.analyze;

import java.util.Set;

/** The part of a way's id behind its node's: made from what is written, never a number. */
final class WayNames {
  private static final Set<String> RESERVED = Set.of("done", "late", "every");
  private static final int LONGEST = 60;

  private WayNames() {}

  static String answer(String text) {
    return free(text, "answer");
  }

  static String problem(String title) {
    return free(title, "problem");
  }

  private static String free(String text, String kind) {
    String name = Identifiers.from(text);
    if (name.isEmpty()) {
      return kind;
    }
    return RESERVED.contains(name) ? kind + "-" + name : shortened(name);
  }

  /** The operators become words, since {@code age <= 3} and {@code age > 3} must differ. */
  static String condition(String written) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      if (sign == '<' || sign == '>' || sign == '!') {
        words.append(' ').append(operator(sign, written.startsWith("=", i + 1))).append(' ');
      } else {
        words.append(sign);
      }
    }
    String name = Identifiers.from(words.toString());
    return name.isEmpty() ? "when" : shortened(name);
  }

  private static String operator(char sign, boolean orEqual) {
    return switch (sign) {
      case '<' -> orEqual ? "up to" : "under";
      case '>' -> orEqual ? "from" : "over";
      default -> orEqual ? "not" : "";
    };
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end);
  }
}
