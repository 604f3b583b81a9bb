package touchline.compiler.check.rules;

import java.util.Currency;
import java.util.Set;
import touchline.compiler.source.Span;

/** A word in capitals beside a number: a currency, a unit, a part of a code. */
record Amount(Span word) {
  private static final Set<String> UNITS = Set.of("KB", "MB", "GB", "TB", "MW", "GW");

  boolean isPartOfOne() {
    String source = word.file().text();
    int before = word.start() - 1;
    int behind = word.end();
    if (source.charAt(behind) == '-' && isDigit(source, behind + 1)) {
      return true;
    }
    boolean number =
        isDigit(source, isSpace(source, before) ? before - 1 : before)
            || isDigit(source, isSpace(source, behind) ? behind + 1 : behind);
    return number && (UNITS.contains(word.text()) || isCurrency(word.text()));
  }

  private static boolean isSpace(String source, int at) {
    return Character.isSpaceChar(source.charAt(at));
  }

  private static boolean isDigit(String source, int at) {
    return at >= 0 && at < source.length() && Character.isDigit(source.charAt(at));
  }

  private static boolean isCurrency(String word) {
    try {
      return word.length() == 3 && Currency.getInstance(word) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
