package touchline.table.sheet;

import java.util.regex.Pattern;

/**
 * Spreadsheets execute a cell that begins like a formula. An apostrophe before it makes it text;
 * one more is put before a cell that begins like that already, so that reading it is certain.
 */
final class Formula {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private Formula() {}

  static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  static String restored(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
