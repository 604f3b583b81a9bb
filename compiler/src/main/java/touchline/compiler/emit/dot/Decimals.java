package touchline.compiler.emit.dot;

/** Numbers with few decimals, as pictures need them, without zeros at the end. */
public final class Decimals {
  private Decimals() {}

  /** With at most so many decimals; halves are rounded away from zero, as they are written. */
  public static String of(double number, int decimals) {
    StringBuilder text = new StringBuilder();
    append(text, number, decimals);
    return text.toString();
  }

  /** The same at the end of some text. */
  public static void append(StringBuilder text, double number, int decimals) {
    long unit = 1;
    for (int i = 0; i < decimals; i++) {
      unit *= 10;
    }
    long rounded = rounded(Math.abs(number), unit);
    if (number < 0 && rounded > 0) {
      text.append('-');
    }
    text.append(rounded / unit);
    long rest = rounded % unit;
    if (rest > 0) {
      text.append('.');
    }
    for (long place = unit / 10; rest > 0; place /= 10) {
      text.append((char) ('0' + rest / place));
      rest %= place;
    }
  }

  /**
   * How many units' parts are nearest. A half is a number that can't always be kept exactly; what
   * is meant by it is the nearest that can, which is what dividing gives (IEEE 754).
   */
  private static long rounded(double number, long unit) {
    long below = (long) (number * unit);
    double half = (2 * below + 1) / (2.0 * unit);
    return number < half ? below : below + 1;
  }
}
