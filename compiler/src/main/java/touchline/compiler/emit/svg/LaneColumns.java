package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Lane;
import touchline.compiler.chart.Shape;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.dot.SizedChart;
import touchline.compiler.emit.dot.Type;

/** Where each symbol is from left to right: in its lane, if possible straight below another. */
final class LaneColumns {
  private static final double SIDE = 3.5 * Maze.SQUARE;

  private final SizedChart sized;
  private final Chart chart;
  private final Map<String, Double> middles = new HashMap<>();
  private final Map<String, Double> lefts = new LinkedHashMap<>();
  private double right;

  LaneColumns(SizedChart sized, List<LaneRow> rows) {
    this.sized = sized;
    this.chart = sized.chart();
    chart.lanes().forEach(lane -> place(lane, rows));
  }

  double middle(Symbol symbol) {
    return middles.getOrDefault(symbol.id(), 0.0);
  }

  double left(Lane lane) {
    return lefts.getOrDefault(lane.id(), 0.0);
  }

  /** The width of all lanes. */
  double width() {
    return right;
  }

  private void place(Lane lane, List<LaneRow> rows) {
    List<LaneCell> cells = new ArrayList<>();
    Map<String, Integer> rowOf = new HashMap<>();
    double toLeft = Type.HEADING.width(lane.title()) / 2;
    double toRight = toLeft;
    for (int row = 0; row < rows.size(); row++) {
      List<Symbol> symbols = rows.get(row).inLane(lane);
      LaneCell cell = new LaneCell(sized, symbols, onAxis(symbols, rowOf));
      for (Symbol symbol : symbols) {
        rowOf.put(symbol.id(), row);
      }
      cells.add(cell);
      toLeft = Math.max(toLeft, cell.left());
      toRight = Math.max(toRight, cell.right());
    }
    lefts.put(lane.id(), right);
    double axis = Maze.up(right + SIDE + toLeft);
    cells.forEach(
        cell -> cell.offsets().forEach((s, offset) -> middles.put(s.id(), Maze.up(axis + offset))));
    right = Maze.up(axis + toRight + SIDE);
  }

  /** The symbol from which the case goes on in the lane, best one that something above leads to. */
  private Optional<Symbol> onAxis(List<Symbol> symbols, Map<String, Integer> above) {
    List<Symbol> continued =
        symbols.stream()
            .filter(s -> chart.arrows().stream().anyMatch(a -> leads(a, s) && isAbove(a, above)))
            .toList();
    return continued.stream()
        .filter(this::isMain)
        .findFirst()
        .or(() -> continued.stream().findFirst())
        .or(() -> symbols.stream().filter(this::isMain).findFirst());
  }

  private static boolean leads(Arrow arrow, Symbol symbol) {
    return arrow.to().equals(symbol.id()) && !arrow.backward();
  }

  private static boolean isAbove(Arrow arrow, Map<String, Integer> above) {
    return above.containsKey(arrow.from());
  }

  /** True if the case goes on from a symbol to another in the same lane, not only back. */
  private boolean isMain(Symbol symbol) {
    return chart.arrows().stream()
        .filter(arrow -> arrow.from().equals(symbol.id()) && !arrow.backward())
        .anyMatch(arrow -> laneGoingOn(arrow.to()).equals(symbol.lane()));
  }

  /** The lane of a symbol at which the case goes on. */
  private Optional<String> laneGoingOn(String id) {
    return chart.symbols().stream()
        .filter(symbol -> symbol.id().equals(id) && symbol.shape() != Shape.BACK)
        .findFirst()
        .flatMap(Symbol::lane);
  }
}
