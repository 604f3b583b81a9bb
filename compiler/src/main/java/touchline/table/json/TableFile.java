package touchline.table.json;

import java.nio.charset.StandardCharsets;
import touchline.table.StepTable;
import touchline.table.TableException;
import touchline.table.TableException.Reason;

/** A step table as the bytes of its file ({@code FLOW.steps.json}). */
public final class TableFile {
  private static final String FORMAT = "format";

  private TableFile() {}

  /** UTF-8, LF, one node and one way a line, the seal last; the same bytes for the same table. */
  public static byte[] write(StepTable table) {
    JsonObject json = new JsonObject().number(FORMAT, StepTable.FORMAT);
    TableJson.write(table, json);
    return Seal.close(JsonPrinter.print(json)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #write} wrote; CR LF is read as LF, since version control may have put it
   * there.
   *
   * @throws TableException if the file is anything but that, before anything else is done with it
   */
  public static StepTable read(byte[] file) {
    String text = Seal.text(file);
    JsonInput json = JsonText.parse(text);
    if (!json.has(FORMAT)) {
      throw new TableException(Reason.NOT_A_TABLE, "This is no step table: it names no `format`.");
    }
    int format = json.number(FORMAT);
    if (format > StepTable.FORMAT) {
      throw new TableException(
          Reason.NEWER,
          "The step table was made by a newer Touchline: it has format "
              + format
              + ", this one reads format "
              + StepTable.FORMAT
              + ".");
    }
    if (format != StepTable.FORMAT) {
      throw new TableException(
          Reason.NOT_A_TABLE, "This is no step table: there is no format " + format + ".");
    }
    Seal.check(text);
    json.text(Seal.MEMBER);
    StepTable table = TableJson.read(json);
    json.close();
    return table;
  }
}
