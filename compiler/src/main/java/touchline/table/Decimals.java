package touchline.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Exact decimals, each in one spelling: {@code 2.5}, {@code 100}, {@code -4}; never an exponent.
 */
public final class Decimals {
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?");
  private static final int LONGEST = 200;

  private Decimals() {}

  /** The same number without needless zeros behind its point. */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Reads the one spelling.
   *
   * @throws NumberFormatException if {@code text} is anything else
   */
  public static BigDecimal parse(String text) {
    if (text.length() > LONGEST || !PLAIN.matcher(text).matches() || text.equals("-0")) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text);
  }
}
