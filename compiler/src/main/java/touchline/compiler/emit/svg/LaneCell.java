package touchline.compiler.emit.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.dot.SizedChart;

/**
 * The symbols of one row in one lane, side by side. One of them may stand on the axis of the lane,
 * so that the way down to it is straight; otherwise they stand evenly around it.
 */
final class LaneCell {
  private static final double GAP = 4 * Maze.SQUARE;

  /** How far the middle of each symbol is right of the axis. */
  private final Map<Symbol, Double> offsets = new LinkedHashMap<>();

  private final double left;
  private final double right;

  LaneCell(SizedChart sized, List<Symbol> symbols, Optional<Symbol> onAxis) {
    double x = 0;
    for (Symbol symbol : symbols) {
      double width = sized.box(symbol).width();
      offsets.put(symbol, x + width / 2);
      x += width + GAP;
    }
    double whole = Math.max(0, x - GAP);
    double axis = onAxis.map(offsets::get).orElse(whole / 2);
    offsets.replaceAll((symbol, offset) -> offset - axis);
    this.left = axis;
    this.right = whole - axis;
  }

  Map<Symbol, Double> offsets() {
    return offsets;
  }

  /** Room needed left of the axis. */
  double left() {
    return left;
  }

  /** Room needed right of the axis. */
  double right() {
    return right;
  }
}
