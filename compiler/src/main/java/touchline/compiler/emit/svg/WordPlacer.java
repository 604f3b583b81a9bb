package touchline.compiler.emit.svg;

import java.util.List;
import java.util.Optional;
import touchline.compiler.emit.dot.Type;
import touchline.compiler.emit.svg.Drawing.PlacedFrame;
import touchline.compiler.emit.svg.Drawing.PlacedLabel;
import touchline.compiler.emit.svg.Drawing.Route;

/**
 * Moves words off the lines: the title of a frame along its upper edge, the label of an arrow to
 * the best place near its line.
 */
final class WordPlacer {
  private static final double ON_A_LINE = 14;
  private static final double ON_OWN_LINE = 0.8;
  private static final double ON_A_THING = 1000;
  private static final double NEARER_TO_ANOTHER = 40;
  private static final double TITLE_STEP = 6;
  private static final double INSET = 10;
  private static final double TITLE_TOP = 4;

  private final Drawing drawing;
  private final Area page;
  private final Ink ink = new Ink();

  private WordPlacer(Drawing drawing) {
    this.drawing = drawing;
    this.page = new Area(0, 0, drawing.width(), drawing.height());
    drawing.routes().forEach(ink::add);
    drawing.symbols().forEach(symbol -> ink.add(symbol.area()));
    drawing.lanes().forEach(lane -> ink.add(lane.heading()));
  }

  static Drawing free(Drawing drawing) {
    return new WordPlacer(drawing).freed();
  }

  private Drawing freed() {
    List<PlacedFrame> frames = drawing.frames().stream().map(this::freed).toList();
    List<Route> routes = drawing.routes().stream().map(this::freed).toList();
    return drawing.with(frames, routes);
  }

  private PlacedFrame freed(PlacedFrame frame) {
    double width = Type.HEADING.width(frame.frame().title());
    Area area = frame.area();
    Area first =
        new Area(area.left() + INSET, area.top() + TITLE_TOP, width, Type.HEADING.lineHeight());
    Area best = first;
    double least = ink.lines(first);
    for (Area next = first;
        least > 0 && next.right() < area.right() - INSET;
        next = next.moved(TITLE_STEP, 0)) {
      double hits = ink.lines(next);
      if (hits < least) {
        least = hits;
        best = next;
      }
    }
    ink.add(best);
    return new PlacedFrame(frame.frame(), area, best);
  }

  private Route freed(Route route) {
    Optional<PlacedLabel> label = route.label().map(placed -> freed(placed, route));
    label.ifPresent(placed -> ink.add(placed.area()));
    return new Route(route.arrow(), route.line(), label);
  }

  private PlacedLabel freed(PlacedLabel label, Route route) {
    LabelPlace best = new LabelPlace(label.area(), 0);
    double least = Double.MAX_VALUE;
    for (LabelPlace place : LabelPlace.of(label, route.line())) {
      if (place.effort() >= least) {
        break;
      }
      double cost = place.effort() + cost(place.area(), route);
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    return new PlacedLabel(label.label(), best.area().centre());
  }

  private double cost(Area area, Route route) {
    String own = route.arrow().id();
    double onThings = ink.covers(area) || !page.encloses(area) ? ON_A_THING : 0;
    double onOwn = ink.lines(area, own) * ON_OWN_LINE;
    double onOthers = ink.lines(area) - ink.lines(area, own);
    double astray = ink.isNearerToAnother(area, own) ? NEARER_TO_ANOTHER : 0;
    return onThings + ON_A_LINE * (onOwn + onOthers) + astray;
  }
}
