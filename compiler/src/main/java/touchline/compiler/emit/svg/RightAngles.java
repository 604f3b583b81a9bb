package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.chart.Arrow;
import touchline.compiler.emit.svg.Drawing.Line;
import touchline.compiler.emit.svg.Drawing.PlacedSymbol;

/**
 * Lines with right angles around symbols that stay where they are: through no symbol, along no
 * other line but one with the same end.
 */
final class RightAngles {
  private static final double HEAD = 7;

  /** Lines found first are in the way of later ones; looking again finds what is better now. */
  private static final int ROUNDS = 2;

  private final List<Arrow> arrows;
  private final Map<String, PlacedSymbol> symbols = new LinkedHashMap<>();
  private final Maze maze;
  private final PathFinder finder;
  private final Map<Integer, List<Integer>> paths = new HashMap<>();

  RightAngles(LaneGrid grid, List<PlacedSymbol> placed, List<Arrow> arrows) {
    this.arrows = arrows;
    placed.forEach(symbol -> symbols.put(symbol.symbol().id(), symbol));
    List<Maze.Family> families =
        arrows.stream().map(arrow -> new Maze.Family(arrow.to(), arrow.stroke())).toList();
    this.maze = new Maze(grid.width(), grid.height(), families);
    placed.forEach(symbol -> maze.block(symbol.area()));
    for (Drawing.PlacedLane lane : grid.lanes()) {
      maze.block(lane.heading());
      maze.border(lane.area().left());
      maze.border(lane.area().right());
    }
    this.finder = new PathFinder(maze);
    findAll();
  }

  /** The lines of the arrows, in their order. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < arrows.size(); i++) {
      lines.add(line(i));
    }
    return lines;
  }

  private void findAll() {
    List<Integer> shortFirst = new ArrayList<>();
    for (int i = 0; i < arrows.size(); i++) {
      shortFirst.add(i);
    }
    shortFirst.sort(Comparator.comparingDouble(this::distance));
    for (int round = 0; round < ROUNDS; round++) {
      shortFirst.forEach(this::find);
    }
  }

  private double distance(int line) {
    Point from = from(line).centre();
    Point to = to(line).centre();
    return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
  }

  private void find(int line) {
    paths.getOrDefault(line, List.of()).forEach(s -> maze.leave(line, PathFinder.square(s)));
    Arrow arrow = arrows.get(line);
    List<PathFinder.Terminal> starts = new ArrayList<>();
    for (Port port : Port.of(from(line))) {
      int cost = Manners.leaving(port, from(line), arrow);
      starts.add(new PathFinder.Terminal(port.column(), port.row(), port.out(), cost));
    }
    Map<Integer, Integer> goals = new LinkedHashMap<>();
    for (Port port : Port.of(to(line))) {
      int cost = Manners.arriving(port, to(line), arrow);
      goals.merge(finder.state(arrival(port)), cost, Math::min);
    }
    List<Integer> path = finder.find(line, starts, goals);
    paths.put(line, path);
    for (int i = 0; i < path.size(); i++) {
      int square = PathFinder.square(path.get(i));
      maze.enter(line, square, PathFinder.heading(path.get(i)));
      if (i + 1 < path.size()) {
        maze.enter(line, square, PathFinder.heading(path.get(i + 1)));
      }
    }
  }

  private static PathFinder.Terminal arrival(Port port) {
    return new PathFinder.Terminal(port.column(), port.row(), port.out().opposite(), 0);
  }

  private Line line(int number) {
    List<Integer> path = paths.getOrDefault(number, List.of());
    if (path.isEmpty()) {
      return straight(from(number).centre(), to(number).centre());
    }
    int first = path.get(0);
    int last = path.get(path.size() - 1);
    List<Point> points = new ArrayList<>();
    points.add(edge(from(number), first, PathFinder.heading(first)));
    for (int i = 0; i + 1 < path.size(); i++) {
      if (PathFinder.heading(path.get(i)) != PathFinder.heading(path.get(i + 1))) {
        points.add(point(path.get(i)));
      }
    }
    Heading heading = PathFinder.heading(last);
    Point tip = edge(to(number), last, heading.opposite());
    points.add(tip.moved(-HEAD * heading.columns(), -HEAD * heading.rows()));
    return new Line(false, points, tip);
  }

  private Point edge(PlacedSymbol symbol, int state, Heading out) {
    int column = PathFinder.square(state) % maze.columns();
    int row = PathFinder.square(state) / maze.columns();
    return Port.of(symbol).stream()
        .filter(port -> port.column() == column && port.row() == row && port.out() == out)
        .findFirst()
        .map(Port::edge)
        .orElseThrow();
  }

  private Point point(int state) {
    int square = PathFinder.square(state);
    return new Point(square % maze.columns() * Maze.SQUARE, square / maze.columns() * Maze.SQUARE);
  }

  private static Line straight(Point from, Point to) {
    return new Line(false, List.of(from, to), to);
  }

  private PlacedSymbol from(int line) {
    return symbol(arrows.get(line).from());
  }

  private PlacedSymbol to(int line) {
    return symbol(arrows.get(line).to());
  }

  private PlacedSymbol symbol(String id) {
    return Optional.ofNullable(symbols.get(id)).orElseThrow();
  }
}
