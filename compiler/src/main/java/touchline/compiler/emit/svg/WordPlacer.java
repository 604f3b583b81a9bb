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
    Choice choice = new Choice(label.area(), route);
    if (route.line().curved()) {
      for (double distance = 0;
          distance <= LabelPlace.FAR && distance < choice.least;
          distance += LabelPlace.STEP) {
        choice.among(LabelPlace.around(label.area(), distance));
      }
    } else {
      choice.among(LabelPlace.along(label.area(), route.line()));
    }
    return new PlacedLabel(label.label(), choice.best.centre());
  }

  /** The best place for the label of an arrow, of those that were looked at. */
  private final class Choice {
    private final Route route;
    private Area best;
    private double least = Double.MAX_VALUE;

    Choice(Area first, Route route) {
      this.best = first;
      this.route = route;
    }

    /** Looks at places, from good to bad, as long as one could be better. */
    void among(List<LabelPlace> places) {
      for (LabelPlace place : places) {
        if (place.effort() >= least) {
          return;
        }
        double cost = place.effort() + cost(place.area(), route);
        if (cost < least) {
          least = cost;
          best = place.area();
        }
      }
    }
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
