package touchline.table.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of the sheet: one cell per {@link Column}, empty where there is nothing to say. */
public record Row(List<String> cells) {

  /**
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public Row {
    cells = List.copyOf(cells);
    if (cells.size() != Column.values().length) {
      throw new IllegalArgumentException(cells.size() + " cells");
    }
  }

  public String cell(Column column) {
    return cells.get(column.ordinal());
  }

  static Row of(Map<Column, String> cells) {
    return new Row(
        Stream.of(Column.values()).map(column -> cells.getOrDefault(column, "")).toList());
  }
}
