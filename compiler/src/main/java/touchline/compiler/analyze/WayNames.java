package touchline.compiler.analyze;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    String words =
        Stream.of(Operators.PATTERN.matcher(written).replaceAll(" $0 ").split(" +"))
            .map(WayNames::operator)
            .collect(Collectors.joining(" "));
    String name = Identifiers.from(words);
    return name.isEmpty() ? "when" : shortened(name);
  }

  private static String operator(String word) {
    return switch (word) {
      case "!=" -> "not";
      case "<" -> "under";
      case "<=" -> "up to";
      case ">" -> "over";
      case ">=" -> "from";
      default -> word;
    };
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end);
  }

  /** Made when there is a condition. */
  private static final class Operators {
    static final Pattern PATTERN = Pattern.compile("[<>!]?=|[<>]");
  }
}
