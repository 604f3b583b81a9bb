package touchline.compiler.scenario.suggest.atlas;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.scenario.suggest.atlas.Atlas.Point;
import touchline.runtime.Case;
import touchline.table.Detail;
import touchline.table.Node;
import touchline.table.Way;

/**
 * What still matters where a case stands: the fields that a condition ahead asks for before they
 * are recorded anew, and the bounded jumps and the statements with something that may come between
 * that lie ahead. It is the liveness of compilers.
 */
public final class Ahead {
  private final Atlas atlas;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Point, BitSet> at = new HashMap<>();

  public Ahead(Atlas atlas) {
    this.atlas = atlas;
    List<Point> points = atlas.points();
    points.forEach(point -> at.put(point, new BitSet()));
    boolean more = true;
    while (more) {
      more = false;
      for (int i = points.size() - 1; i >= 0; i--) {
        more |= grow(points.get(i));
      }
    }
  }

  private boolean grow(Point point) {
    BitSet found = new BitSet();
    Node node = atlas.node(point);
    if (node.kind() == Node.Kind.JUMP) {
      found.set(number(jump(point.flow(), point.node())));
    }
    if (!atlas.between(point).isEmpty()) {
      found.set(number(statement(point.node())));
    }
    for (Way way : atlas.waysFrom(point)) {
      BitSet behind = new BitSet();
      atlas.next(point, way).forEach(next -> behind.or(at(next)));
      if (way.cause().word().equals("done")) {
        recorded(node, behind);
      }
      found.or(behind);
      way.condition().stream()
          .flatMap(condition -> condition.match(FieldsAsked.ALL))
          .forEach(field -> found.set(number(field)));
    }
    atlas.below(point).forEach(next -> found.or(at(next)));
    atlas.called(point).ifPresent(entry -> found.or(at(entry)));
    BitSet known = at(point);
    int before = known.cardinality();
    known.or(found);
    return known.cardinality() > before;
  }

  /** What is recorded there did not matter before. */
  private void recorded(Node node, BitSet behind) {
    for (Detail detail : node.work().details()) {
      if (detail instanceof Detail.RecordFields recorded) {
        recorded.fields().forEach(field -> behind.clear(number(field.field())));
      } else if (detail instanceof Detail.SetField set) {
        behind.clear(number(set.field()));
      }
    }
  }

  private static String jump(String flow, String node) {
    return flow + " -> " + node; // No field is called so.
  }

  private static String statement(String node) {
    return "at " + node; // Nor this.
  }

  private int number(String name) {
    return numbers.computeIfAbsent(name, any -> numbers.size());
  }

  private BitSet at(Point point) {
    return Optional.ofNullable(at.get(point)).orElseThrow();
  }

  /** What matters in a state. */
  public Matter of(Case state) {
    BitSet all = new BitSet();
    Map<Integer, String> flows = new HashMap<>();
    state
        .frames()
        .forEach(
            frame -> {
              flows.put(frame.id(), frame.flow());
              atlas.anytimes(frame.flow()).forEach(point -> all.or(at(point)));
            });
    state
        .tokens()
        .forEach(
            token ->
                all.or(
                    at(
                        new Point(
                            flows.getOrDefault(token.frame(), ""), token.place().node().id()))));
    return new Matter(all);
  }

  /** What matters. */
  public final class Matter {
    private final BitSet all;

    private Matter(BitSet all) {
      this.all = all;
    }

    public boolean field(String field) {
      return all.get(number(field));
    }

    /** In whichever flow. */
    public boolean statement(String node) {
      return all.get(number(Ahead.statement(node)));
    }

    public boolean jump(String flow, String node) {
      return all.get(number(Ahead.jump(flow, node)));
    }
  }
}
