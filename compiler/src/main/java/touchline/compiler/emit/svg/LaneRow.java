package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.FrameContents;
import touchline.compiler.chart.Lane;
import touchline.compiler.chart.Symbol;

/**
 * A row of a chart in swimlanes, taken from a layout without lanes. What may happen at any time
 * comes last, in rows of its own.
 *
 * @param symbols of the row, in the order in which they stood
 * @param frame of the interruption that they belong to
 */
record LaneRow(List<Symbol> symbols, Optional<Frame> frame) {

  static List<LaneRow> of(Chart chart, LaidOutGraph graph) {
    FrameContents contents = new FrameContents(chart);
    List<LaneRow> rows = new ArrayList<>(rows(contents, Optional.empty(), graph));
    for (Frame frame : contents.frames(Optional.empty())) {
      rows.addAll(rows(contents, Optional.of(frame), graph));
    }
    return rows;
  }

  List<Symbol> inLane(Lane lane) {
    return symbols.stream().filter(s -> s.lane().equals(Optional.of(lane.id()))).toList();
  }

  private static List<LaneRow> rows(
      FrameContents contents, Optional<Frame> frame, LaidOutGraph graph) {
    TreeMap<Double, List<Symbol>> byHeight = new TreeMap<>();
    contents
        .symbols(frame.map(Frame::id))
        .forEach(
            symbol ->
                byHeight
                    .computeIfAbsent(graph.node(symbol.id()).y(), y -> new ArrayList<>())
                    .add(symbol));
    return byHeight.values().stream().map(row -> row(row, frame, graph)).toList();
  }

  private static LaneRow row(List<Symbol> symbols, Optional<Frame> frame, LaidOutGraph graph) {
    Comparator<Symbol> order = Comparator.comparingDouble(s -> graph.node(s.id()).x());
    return new LaneRow(symbols.stream().sorted(order).toList(), frame);
  }
}
