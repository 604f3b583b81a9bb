package touchline.compiler.prove.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Way;

/**
 * What a flow's decisions on data asked for in an earlier version.
 *
 * @param ways by the decision's id: the ways that it had, in their order, their conditions about
 *     fields as they are now
 */
record Earlier(Map<String, List<Way>> ways) {
  static final Earlier NONE = new Earlier(Map.of());

  Stream<Condition> conditions() {
    return ways.values().stream()
        .flatMap(List::stream)
        .flatMap(way -> way.cause().match(Kinds.CONDITION).stream());
  }

  List<Way> of(String decision) {
    return ways.getOrDefault(decision, List.of());
  }
}
