package touchline.compiler.scenario.suggest.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.runtime.Machine.Taken;
import touchline.runtime.Token;
import touchline.table.Block;
import touchline.table.Cause;
import touchline.table.Condition;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.Way;

/** The tables of a flow and of those that it calls, as one graph. */
public final class Atlas {
  private static final Set<String> BELOW = Set.of("done", "late");

  private final Map<Point, Node> nodes = new LinkedHashMap<>();
  private final Map<Point, List<Way>> ways = new HashMap<>();
  private final Map<String, Point> entries = new HashMap<>();
  private final Map<String, List<Point>> anytimes = new HashMap<>();
  private final Set<Point> anytimeBlocks = new HashSet<>();
  private final Map<Point, Integer> blocksBeside = new HashMap<>();
  private final Map<String, InTurn> inTurn = new HashMap<>();
  private final Map<Point, Integer> numbers = new HashMap<>();
  private final List<Stop> stops = new ArrayList<>();
  private Loops loops;
  private final Lasting lasting;

  /** A node of one of the tables. */
  public record Point(String flow, String node) {}

  /**
   * What leads on from a point, by numbers of points.
   *
   * @param called where the flow begins that is called there; -1: none is
   * @param between the anytimes that may come between
   * @param back the statement or the anytime that the block belongs to that ends there; -1: none
   * @param below where a case goes on then if it had jumped into the block
   * @param beside the number of the block around it that runs beside a statement; -1: there is none
   */
  public record Stop(
      Node node,
      List<Link> links,
      int called,
      List<Integer> between,
      int back,
      List<Integer> below,
      int beside) {}

  /**
   * A way, by numbers of points.
   *
   * @param begins the number of the block that it begins beside its statement; -1: none
   */
  public record Link(
      Taken taken, Cause cause, Optional<Condition> condition, List<Integer> next, int begins) {}

  public Atlas(List<StepTable> tables) {
    for (StepTable table : tables) {
      String flow = table.flow();
      anytimes.put(flow, new ArrayList<>());
      inTurn.put(flow, new InTurn(table));
      for (Node node : table.nodes()) {
        Point point = new Point(flow, node.id());
        nodes.put(point, node);
        ways.put(point, new ArrayList<>());
        if (node.kind() == Node.Kind.ANYTIME) {
          anytimes.get(flow).add(point);
        }
      }
      table.blocks().stream()
          .filter(block -> block.kind() == Block.Kind.ANYTIME)
          .forEach(block -> anytimeBlocks.add(new Point(flow, block.id())));
      for (Block block : table.blocks()) {
        if (isBeside(flow, block)) {
          blocksBeside.put(new Point(flow, block.id()), blocksBeside.size());
        }
      }
      table.ways().forEach(way -> waysFrom(new Point(flow, way.node())).add(way));
      table.callEntry().ifPresent(entry -> entries.put(flow, new Point(flow, entry)));
    }
    nodes.keySet().forEach(point -> numbers.put(point, numbers.size()));
    nodes.keySet().forEach(point -> stops.add(stop(point)));
    loops = new Loops(stops, flow -> 0);
    for (int depth = 1; depth < tables.size(); depth++) { // What is called is part of a round.
      loops = new Loops(stops, Distances.unbounded(this)::out);
    }
    lasting = new Lasting(stops);
  }

  /** The numbers of the anytimes that may come between at a point. */
  List<Integer> between(Point point) {
    return anytimes(point.flow()).stream()
        .filter(anytime -> isPossible(anytime, point))
        .map(this::number)
        .toList();
  }

  private Stop stop(Point point) {
    List<Link> links =
        waysFrom(point).stream()
            .map(
                way ->
                    new Link(
                        new Taken(point.flow(), way.id()),
                        way.cause(),
                        way.condition(),
                        next(point, way).stream().map(this::number).toList(),
                        besideNumber(point.flow(), way.id())))
            .toList();
    int called = called(point).map(this::number).orElse(-1);
    List<Integer> below = below(point).stream().map(this::number).toList();
    int back = back(point).map(this::number).orElse(-1);
    return new Stop(node(point), links, called, between(point), back, below, beside(point));
  }

  private boolean isBeside(String flow, Block block) {
    return block.kind() == Block.Kind.EVERY
        || block.kind() == Block.Kind.LATE
            && block.owner().stream()
                .noneMatch(owner -> node(new Point(flow, owner)).kind() == Node.Kind.WAIT);
  }

  /** Of the innermost block that runs beside a statement; -1: there is none. */
  private int beside(Point point) {
    int beside = -1;
    for (String block : node(point).head().in()) {
      int number = besideNumber(point.flow(), block);
      beside = number >= 0 ? number : beside;
    }
    return beside;
  }

  private int besideNumber(String flow, String block) {
    return blocksBeside.getOrDefault(new Point(flow, block), -1);
  }

  /** True if a token that runs beside a statement is in that block and in none within it. */
  public boolean isBeside(Point point, Token.Beside beside) {
    int number = besideNumber(point.flow(), beside.block());
    return number >= 0 && number == stops.get(number(point)).beside();
  }

  private Optional<Point> back(Point point) {
    return node(point) instanceof Node.Back back
        ? Optional.of(new Point(point.flow(), back.owner()))
        : Optional.empty();
  }

  /** Where a case goes on at the end of a block that it jumped into: below its statement. */
  List<Point> below(Point point) {
    return back(point).stream()
        .flatMap(
            owner ->
                waysFrom(owner).stream()
                    .filter(way -> BELOW.contains(way.cause().word()))
                    .flatMap(way -> next(owner, way).stream()))
        .toList();
  }

  /** Where a way leads, parallel branches one after another. */
  List<Point> next(Point from, Way way) {
    return Optional.ofNullable(inTurn.get(from.flow())).orElseThrow().next(way).stream()
        .map(next -> new Point(from.flow(), next))
        .toList();
  }

  /** One at a time: nothing comes between what came between. */
  private boolean isPossible(Point anytime, Point point) {
    return !isInAnytime(point)
        && node(anytime) instanceof Node.Anytime node
        && node.phase().map(phase -> node(point).head().in().contains(phase)).orElse(true);
  }

  /** True in a block that comes between. */
  public boolean isInAnytime(Point point) {
    return node(point).head().in().stream()
        .anyMatch(block -> anytimeBlocks.contains(new Point(point.flow(), block)));
  }

  public boolean hasAnytimes() {
    return anytimes.values().stream().anyMatch(list -> !list.isEmpty());
  }

  int number(Point point) {
    return numbers.getOrDefault(point, -1);
  }

  /** By number. */
  public List<Stop> stops() {
    return stops;
  }

  Loops loops() {
    return loops;
  }

  Lasting lasting() {
    return lasting;
  }

  /** All of them, in written order. */
  public List<Point> points() {
    return List.copyOf(nodes.keySet());
  }

  Node node(Point point) {
    return Optional.ofNullable(nodes.get(point)).orElseThrow();
  }

  /** In the order in which they are tried. */
  public List<Way> waysFrom(Point point) {
    return ways.getOrDefault(point, List.of());
  }

  List<Point> anytimes(String flow) {
    return anytimes.getOrDefault(flow, List.of());
  }

  /** Where the flow begins that is called at a point, if one is. */
  Optional<Point> called(Point point) {
    return node(point) instanceof Node.Call call
        ? Optional.ofNullable(entries.get(call.flow()))
        : Optional.empty();
  }
}
