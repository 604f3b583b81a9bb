package touchline.table.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import touchline.table.TableException;
import touchline.table.TableException.Reason;

/**
 * The sheet as a CSV file after RFC 4180: UTF-8, commas, CR LF behind every row, a row of headings
 * first. Quotation marks stand around a cell only where they must.
 */
public final class SheetFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SheetFile() {}

  /**
   * @param byteOrderMark for spreadsheets that take the file for something else than UTF-8 without
   *     it
   */
  public static byte[] write(Sheet sheet, boolean byteOrderMark) {
    StringBuilder file = new StringBuilder(byteOrderMark ? BYTE_ORDER_MARK : "");
    file.append(CsvLine.of(Column.headings()));
    sheet.rows().forEach(row -> file.append(CsvLine.of(row.cells())));
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #write} wrote, with or without the mark.
   *
   * @throws TableException if it is anything else
   */
  public static Sheet read(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    List<List<String>> lines =
        new CsvParser(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).rows();
    if (lines.isEmpty() || !lines.get(0).equals(Column.headings())) {
      throw new TableException(
          Reason.NOT_A_TABLE, "This is no step table: it lacks the row of headings.");
    }
    return new Sheet(lines.stream().skip(1).map(SheetFile::row).toList());
  }

  private static Row row(List<String> cells) {
    if (cells.size() != Column.values().length) {
      throw new TableException(
          Reason.DAMAGED,
          "A row of the step table has "
              + cells.size()
              + " cells, not "
              + Column.values().length
              + ".");
    }
    return new Row(cells.stream().map(Formula::restored).toList());
  }
}
