package touchline.table.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.Way;

/** All rows of a table, in its order: a row per way, and one for each node that has none. */
public record Sheet(List<Row> rows) {
  public Sheet {
    rows = List.copyOf(rows);
  }

  public static Sheet of(StepTable table) {
    Map<String, List<Way>> waysOut = new HashMap<>();
    for (Way way : table.ways()) {
      waysOut.computeIfAbsent(way.node(), id -> new ArrayList<>()).add(way);
    }
    NodeCells cells = new NodeCells(table);
    List<Row> rows = new ArrayList<>();
    for (Node node : table.nodes()) {
      Map<Column, String> step = cells.of(node);
      List<Way> ways = waysOut.getOrDefault(node.id(), List.of());
      if (ways.isEmpty()) {
        rows.add(Row.of(step));
      }
      for (Way way : ways) {
        rows.add(Row.of(WayCells.of(way, step)));
      }
    }
    return new Sheet(rows);
  }
}
