package touchline.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import touchline.table.TableException.Reason;

/** Checks that the parts of a table fit together, so that no run ends half way in a hole. */
final class TableCheck {
  private final Map<Use.Kind, Set<String>> known = new EnumMap<>(Use.Kind.class);
  private final Map<String, FieldType> types = new HashMap<>();
  private final Map<String, List<Way>> waysOut = new HashMap<>();

  static TableException invalid(String message) {
    return new TableException(Reason.INVALID, message);
  }

  /** Learns what there is; refuses two parts with the same id. */
  void declare(
      List<Department> departments,
      List<Actor> actors,
      List<Field> fields,
      List<Block> blocks,
      List<Node> nodes) {
    declare(Use.Kind.DEPARTMENT, departments, Department::id);
    declare(Use.Kind.ACTOR, actors, Actor::id);
    declare(Use.Kind.FIELD, fields, Field::id);
    declare(Use.Kind.BLOCK, blocks, Block::id);
    declare(Use.Kind.STEP, nodes, Node::id);
    declare(Use.Kind.PHASE, those(blocks, block -> block.kind() == Block.Kind.PHASE), Block::id);
    declare(Use.Kind.START, those(nodes, node -> node.kind() == Node.Kind.START), Node::id);
    declare(Use.Kind.FORK, those(nodes, node -> node.kind() == Node.Kind.FORK), Node::id);
    declare(Use.Kind.JOIN, those(nodes, node -> node.kind() == Node.Kind.JOIN), Node::id);
    fields.forEach(field -> types.put(field.id(), field.type()));
  }

  /** All names that a part uses lead somewhere. */
  void uses(String part, String id, Stream<Use> uses) {
    uses.forEach(use -> resolve(use, part, id));
  }

  /** Every node has the ways out that its kind needs. */
  void ways(List<Node> nodes, List<Way> ways) {
    distinct("row", ways, Way::id);
    for (Way way : ways) {
      waysOut.computeIfAbsent(way.node(), id -> new ArrayList<>()).add(way);
    }
    for (Node node : nodes) {
      new WaysCheck(node, waysOut.getOrDefault(node.id(), List.of())).check();
    }
  }

  /** A customer who comes in by a touchpoint finds a way in. */
  void entries(List<Entry> entries) {
    distinct("touchpoint", entries, Entry::touchpoint);
    for (Entry entry : entries) {
      boolean found =
          waysOut.getOrDefault(entry.node(), List.of()).stream()
              .flatMap(way -> way.cause().match(new Choice()).stream())
              .anyMatch(entry.touchpoint()::equals);
      if (!found) {
        throw invalid(
            "Step `" + entry.node() + "` lacks its row for `" + entry.touchpoint() + "`.");
      }
    }
  }

  /** No id is there twice. */
  static <T> Set<String> distinct(String part, List<T> parts, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (T each : parts) {
      if (!seen.add(id.apply(each))) {
        throw invalid("There is more than one " + part + " `" + id.apply(each) + "`.");
      }
    }
    return seen;
  }

  private <T> void declare(Use.Kind kind, List<T> parts, Function<T, String> id) {
    known.put(kind, distinct(kind.word(), parts, id));
  }

  private static <T> List<T> those(List<T> all, Function<T, Boolean> wanted) {
    return all.stream().filter(wanted::apply).toList();
  }

  private void resolve(Use use, String part, String id) {
    String where = part + " `" + id + "`";
    if (!known.getOrDefault(use.kind(), Set.of()).contains(use.id())) {
      throw invalid(
          "There is no " + use.kind().word() + " `" + use.id() + "`, which " + where + " names.");
    }
    FieldType type = types.get(use.id());
    if (use.kind() == Use.Kind.FIELD && type != null) {
      use.value()
          .filter(value -> !type.holds(value))
          .ifPresent(
              value -> {
                throw invalid(
                    "Field `"
                        + use.id()
                        + "` can't be `"
                        + value.word()
                        + "`, as "
                        + where
                        + " has it.");
              });
    }
  }
}
