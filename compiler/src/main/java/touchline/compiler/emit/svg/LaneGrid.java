package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Lane;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.dot.SizedChart;
import touchline.compiler.emit.svg.Drawing.PlacedFrame;
import touchline.compiler.emit.svg.Drawing.PlacedLane;
import touchline.compiler.emit.svg.Drawing.PlacedSymbol;

/**
 * Columns and rows: each lane is as wide as its widest row, each row as high as its highest symbol,
 * with room between them for the lines that pass.
 */
final class LaneGrid {
  private static final double HEADING = 4 * Maze.SQUARE;
  private static final double ROW_GAP = 5 * Maze.SQUARE;
  private static final double MOST_LINES = 6;
  private static final double FRAME_GAP = 4 * Maze.SQUARE;
  private static final double FRAME_INSET = 12;

  private final SizedChart sized;
  private final Chart chart;
  private final LaneColumns columns;
  private final Map<String, Double> heights = new HashMap<>();
  private final Map<Frame, Area> frames = new LinkedHashMap<>();
  private double bottom = HEADING;

  LaneGrid(SizedChart sized, List<LaneRow> rows) {
    this.sized = sized;
    this.chart = sized.chart();
    this.columns = new LaneColumns(sized, rows);
    rows.forEach(this::place);
    bottom = Maze.up(bottom + ROW_GAP);
  }

  double width() {
    return columns.width();
  }

  double height() {
    return bottom;
  }

  List<PlacedSymbol> symbols() {
    return chart.symbols().stream()
        .map(s -> new PlacedSymbol(s, sized.box(s), new Point(columns.middle(s), middle(s))))
        .toList();
  }

  List<PlacedLane> lanes() {
    List<PlacedLane> lanes = new ArrayList<>();
    double right = columns.width();
    for (int i = chart.lanes().size() - 1; i >= 0; i--) {
      Lane lane = chart.lanes().get(i);
      double left = columns.left(lane);
      Area area = new Area(left, 0, right - left, bottom);
      lanes.add(0, new PlacedLane(lane, area, new Area(left, 0, right - left, HEADING)));
      right = left;
    }
    return lanes;
  }

  List<PlacedFrame> frames() {
    return frames.entrySet().stream()
        .map(frame -> new PlacedFrame(frame.getKey(), frame.getValue(), frame.getValue()))
        .toList();
  }

  private double middle(Symbol symbol) {
    return heights.getOrDefault(symbol.id(), 0.0);
  }

  private void place(LaneRow row) {
    double top = row.frame().map(this::topIn).orElse(bottom) + gapAbove(row);
    double height =
        row.symbols().stream().mapToDouble(symbol -> sized.box(symbol).height()).max().orElse(0);
    double middle = Maze.up(top + height / 2);
    row.symbols().forEach(symbol -> heights.put(symbol.id(), middle));
    bottom = middle + height / 2;
    row.frame().ifPresent(this::widen);
  }

  /** Above a row in a frame; its first row needs room for the frame's own edge and title. */
  private double topIn(Frame frame) {
    if (!frames.containsKey(frame)) {
      double top = bottom + FRAME_GAP;
      frames.put(frame, new Area(FRAME_INSET, top, width() - 2 * FRAME_INSET, 0));
      bottom = top;
    }
    return bottom;
  }

  private void widen(Frame frame) {
    frames.computeIfPresent(
        frame,
        (key, area) ->
            new Area(area.left(), area.top(), area.width(), bottom + FRAME_INSET - area.top()));
  }

  /** Room for the lines that arrive here from other lanes, and for their labels. */
  private double gapAbove(LaneRow row) {
    Set<String> ids = row.symbols().stream().map(Symbol::id).collect(Collectors.toSet());
    int arriving = 0;
    double label = 0;
    for (int i = 0; i < chart.arrows().size(); i++) {
      if (ids.contains(chart.arrows().get(i).to())) {
        arriving++;
        label = Math.max(label, sized.label(i).height());
      }
    }
    double lines = Math.min(MOST_LINES, Math.max(0, arriving - 1));
    return ROW_GAP + label + Maze.SQUARE * lines;
  }
}
