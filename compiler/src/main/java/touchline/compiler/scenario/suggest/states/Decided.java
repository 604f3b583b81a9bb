package touchline.compiler.scenario.suggest.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;
import touchline.compiler.scenario.suggest.values.Sample;

/** A path with the values that its later moves need, recorded where they are recorded. */
final class Decided {
  private final List<Map<String, Optional<Sample>>> values = new ArrayList<>();
  private final Map<String, Integer> recorded = new HashMap<>();

  private Decided() {}

  static List<Edge> of(List<Edge> path) {
    Decided decided = new Decided();
    path.forEach(decided::add);
    List<Edge> exact = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      Edge edge = path.get(i);
      exact.add(
          edge.move() instanceof Move.Done done
              ? edge.with(new Move.Done(done.at(), decided.values.get(i)))
              : edge);
    }
    return exact;
  }

  private void add(Edge edge) {
    Map<String, Optional<Sample>> own =
        edge.move() instanceof Move.Done done ? new LinkedHashMap<>(done.values()) : Map.of();
    own.keySet().forEach(field -> recorded.put(field, values.size()));
    values.add(own);
    edge.decided()
        .forEach(
            (field, sample) ->
                Optional.ofNullable(recorded.get(field))
                    .ifPresent(at -> values.get(at).put(field, Optional.of(sample))));
  }
}
