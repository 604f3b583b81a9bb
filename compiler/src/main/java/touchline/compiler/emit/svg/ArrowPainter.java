package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Paint;
import touchline.compiler.chart.Stroke;
import touchline.compiler.emit.dot.ArrowLabel;

/** Draws arrows and what stands beside them. */
record ArrowPainter(Xml xml, String flow, Map<String, String> titles) {
  private static final double LINE_WIDTH = 1.2;
  private static final double HEAD_WIDTH = 5.5;
  private static final double CORNER = 5;
  private static final double CLOCK_RADIUS = 4.6;

  static ArrowPainter of(Xml xml, Drawing drawing) {
    Map<String, String> titles =
        drawing.symbols().stream()
            .map(Drawing.PlacedSymbol::symbol)
            .collect(Collectors.toMap(symbol -> symbol.id(), symbol -> symbol.title()));
    return new ArrowPainter(xml, drawing.chart().flow(), titles);
  }

  void line(Drawing.Route route) {
    Arrow arrow = route.arrow();
    xml.open("g", "id", flow + ".way." + arrow.id(), "class", classes(arrow));
    xml.words("title", tooltip(arrow));
    Paint.of(arrow.look())
        .ifPresentOrElse(
            paint -> new MarkedLine(xml, arrow.look(), paint).draw(path(route.line()), head(route)),
            () -> {
              xml.empty("path", stroked(route.line(), arrow.stroke()));
              xml.empty("path", "class", "head", "d", head(route), "fill", Theme.LINE);
            });
    xml.close("g");
  }

  private static String classes(Arrow arrow) {
    String regular = "arrow " + word(arrow.stroke());
    return Theme.lookClass(arrow.look()).map(look -> regular + " " + look).orElse(regular);
  }

  void label(Drawing.PlacedLabel placed) {
    ArrowLabel label = placed.label();
    Point middle = placed.centre().moved(label.clock() / 2, 0);
    if (label.clock() > 0) {
      clock(middle.moved(-(label.text().width() + label.clock()) / 2, 0));
    }
    new Letters(xml).block(label.text(), middle);
  }

  private void clock(Point middle) {
    PathData hands = new PathData();
    hands
        .move(middle.x(), middle.y() - CLOCK_RADIUS * 0.65)
        .line(middle.x(), middle.y())
        .line(middle.x() + CLOCK_RADIUS * 0.5, middle.y());
    xml.open("g", "class", "line", "fill", "none", "stroke", Theme.LINE, "stroke-width", 1.0);
    xml.empty("circle", "cx", middle.x(), "cy", middle.y(), "r", CLOCK_RADIUS);
    xml.empty("path", "d", hands);
    xml.close("g");
  }

  private static Object[] stroked(Drawing.Line line, Stroke stroke) {
    List<Object> attributes =
        new ArrayList<>(
            List.of(
                "class",
                "line",
                "d",
                path(line),
                "fill",
                "none",
                "stroke",
                Theme.LINE,
                "stroke-width",
                LINE_WIDTH));
    if (stroke == Stroke.DASHED) {
      attributes.addAll(List.of("stroke-dasharray", "6 4"));
    }
    if (stroke == Stroke.DOTTED) {
      attributes.addAll(List.of("stroke-dasharray", "0.1 3.4", "stroke-linecap", "round"));
      attributes.set(attributes.indexOf("stroke-width") + 1, 1.8);
    }
    return attributes.toArray();
  }

  private static PathData path(Drawing.Line line) {
    List<Point> points = line.points();
    PathData path = new PathData().move(points.get(0).x(), points.get(0).y());
    if (line.curved()) {
      for (int i = 1; i + 2 < points.size(); i += 3) {
        path.curve(points.get(i), points.get(i + 1), points.get(i + 2));
      }
    } else {
      for (int i = 1; i < points.size(); i++) {
        path.line(points.get(i).x(), points.get(i).y());
      }
    }
    return path;
  }

  /** A slim triangle from the end of the line to the tip. */
  private static PathData head(Drawing.Route route) {
    Drawing.Line line = route.line();
    Point end = line.points().get(line.points().size() - 1);
    Point tip = line.tip();
    double dx = tip.x() - end.x();
    double dy = tip.y() - end.y();
    double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
    double sideX = -dy / length * HEAD_WIDTH / 2;
    double sideY = dx / length * HEAD_WIDTH / 2;
    return new PathData()
        .move(tip.x(), tip.y())
        .line(end.x() + sideX, end.y() + sideY)
        .line(end.x() - sideX, end.y() - sideY)
        .close();
  }

  private String tooltip(Arrow arrow) {
    String ends = titles.get(arrow.from()) + " \u2192 " + titles.get(arrow.to());
    return arrow.label().isEmpty() ? ends : ends + "\n" + arrow.label();
  }

  private static String word(Stroke stroke) {
    return switch (stroke) {
      case SOLID -> "regular";
      case DASHED -> "problem";
      case DOTTED -> "timed";
    };
  }
}
