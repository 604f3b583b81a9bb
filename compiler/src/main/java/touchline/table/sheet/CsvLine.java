package touchline.table.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a CSV file after RFC 4180. Quotation marks stand around a cell only where they must; no
 * cell is a formula to a spreadsheet.
 */
public final class CsvLine {
  private static final String END_OF_ROW = "\r\n";

  private CsvLine() {}

  /** The cells with commas between them and the end of the row behind them. */
  public static String of(List<String> cells) {
    return cells.stream()
        .map(Formula::harmless)
        .map(CsvLine::quoted)
        .collect(Collectors.joining(",", "", END_OF_ROW));
  }

  private static String quoted(String cell) {
    boolean needed = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return needed || !cell.equals(cell.strip()) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
