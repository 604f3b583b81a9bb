package touchline.compiler.map;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.map.RequestMap.Cell;
import touchline.compiler.map.RequestMap.Row;
import touchline.compiler.map.RequestMap.State;

/**
 * A map in words. Where requests are declared in more than one file, a column says in which.
 *
 * @param header the headings
 * @param rows as many cells each
 */
record MapCells(List<String> header, List<List<String>> rows) {
  private static final String HOLE = "—";
  private static final String OUTBOUND = "n/a";

  static MapCells of(RequestMap map) {
    boolean files = map.rows().stream().map(Row::file).distinct().count() > 1;
    List<String> header = new ArrayList<>(List.of("request"));
    if (files) {
      header.add("declared in");
    }
    header.addAll(map.touchpoints());
    List<List<String>> rows = new ArrayList<>();
    for (Row row : map.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.request()));
      if (files) {
        cells.add(row.file());
      }
      row.cells().forEach(cell -> cells.add(words(cell)));
      rows.add(cells);
    }
    return new MapCells(header, rows);
  }

  private static String words(Cell cell) {
    return switch (cell.state()) {
      case HANDLED -> String.join(", ", cell.flows());
      case HOLE -> HOLE;
      case OUTBOUND -> OUTBOUND;
      case APART -> "";
    };
  }

  /** The line beneath. */
  static String count(RequestMap map) {
    if (map.rows().isEmpty()) {
      return "no request is declared";
    }
    int holes = map.holes();
    int handled = map.count(State.HANDLED);
    String open = holes == 0 ? "no holes" : holes == 1 ? "1 hole (—)" : holes + " holes (—)";
    return handled + " handled, " + open;
  }
}
