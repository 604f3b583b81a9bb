package touchline.compiler.emit.svg;

import java.util.List;
import java.util.Optional;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Lane;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.dot.ArrowLabel;
import touchline.compiler.emit.dot.Box;

/**
 * A chart that is laid out: where everything goes, below and right of (0, 0).
 *
 * @param width in points
 * @param height in points
 */
record Drawing(
    Chart chart,
    double width,
    double height,
    List<PlacedLane> lanes,
    List<PlacedFrame> frames,
    List<PlacedSymbol> symbols,
    List<Route> routes) {

  Drawing with(List<PlacedFrame> otherFrames, List<Route> otherRoutes) {
    return new Drawing(chart, width, height, lanes, otherFrames, symbols, otherRoutes);
  }

  /** A swimlane from top to bottom, with its heading on top. */
  record PlacedLane(Lane lane, Area area, Area heading) {}

  /** A frame, with the room for its title. */
  record PlacedFrame(Frame frame, Area area, Area title) {}

  record PlacedSymbol(Symbol symbol, Box box, Point centre) {
    Area area() {
      return Area.around(centre, box.width(), box.height());
    }
  }

  /** A label at its place, the middle of its room. */
  record PlacedLabel(ArrowLabel label, Point centre) {
    Area area() {
      return Area.around(centre, label.width(), label.height());
    }
  }

  /** An arrow with its line and where its label goes, if it has one. */
  record Route(Arrow arrow, Line line, Optional<PlacedLabel> label) {}

  /**
   * A line with an arrowhead.
   *
   * @param points without curves the corners; with curves the first point and three for each cubic
   *     Bézier piece
   * @param tip the point of the arrowhead, behind the last point
   */
  record Line(boolean curved, List<Point> points, Point tip) {}
}
