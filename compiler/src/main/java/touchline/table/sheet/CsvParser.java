package touchline.table.sheet;

import java.util.ArrayList;
import java.util.List;
import touchline.table.TableException;
import touchline.table.TableException.Reason;

/** Takes the rows of RFC 4180 apart; also accepts LF alone behind a row. */
final class CsvParser {
  private final String text;
  private int place;

  CsvParser(String text) {
    this.text = text;
  }

  /**
   * @throws TableException if quotation marks stand where they can't
   */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    while (place < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(at('"') ? quoted() : plain());
    } while (skip(','));
    skip('\r');
    if (!skip('\n') && place < text.length()) {
      throw damaged("something stands behind a cell in quotation marks");
    }
    return cells;
  }

  private String plain() {
    int start = place;
    while (place < text.length() && !at(',') && !at('\r') && !at('\n')) {
      if (at('"')) {
        throw damaged("a quotation mark stands in the middle of a cell");
      }
      place++;
    }
    return text.substring(start, place);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    place++;
    while (place < text.length()) {
      char next = text.charAt(place++);
      if (next != '"') {
        cell.append(next);
      } else if (skip('"')) {
        cell.append('"');
      } else {
        return cell.toString();
      }
    }
    throw damaged("a cell in quotation marks does not end");
  }

  private boolean at(char wanted) {
    return place < text.length() && text.charAt(place) == wanted;
  }

  private boolean skip(char wanted) {
    boolean found = at(wanted);
    place += found ? 1 : 0;
    return found;
  }

  private TableException damaged(String what) {
    long line = text.substring(0, Math.min(place, text.length())).lines().count();
    return new TableException(
        Reason.DAMAGED, "The step table is damaged: " + what + " (line " + line + ").");
  }
}
