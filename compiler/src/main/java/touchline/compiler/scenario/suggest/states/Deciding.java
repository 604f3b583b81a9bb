package touchline.compiler.scenario.suggest.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.scenario.suggest.atlas.Atlas;
import touchline.compiler.scenario.suggest.atlas.Atlas.Point;
import touchline.compiler.scenario.suggest.atlas.FieldsAsked;
import touchline.compiler.scenario.suggest.values.Sample;
import touchline.compiler.scenario.suggest.values.Samples;
import touchline.runtime.Case;
import touchline.runtime.Machine.Taken;
import touchline.table.Detail;
import touchline.table.Node;
import touchline.table.Value;
import touchline.table.Way;

/**
 * Leaves open what a recorded field's value is until a condition asks for it; only then the search
 * tries each part of its values.
 */
public final class Deciding {
  private final Samples samples;
  private final Map<Taken, List<String>> asked = new HashMap<>();

  public Deciding(Atlas atlas, Samples samples) {
    this.samples = samples;
    for (Point point : atlas.points()) {
      List<String> fields = new ArrayList<>();
      for (Way way : atlas.waysFrom(point)) {
        way.condition().stream()
            .flatMap(condition -> condition.match(FieldsAsked.VALUES))
            .filter(field -> !fields.contains(field))
            .forEach(fields::add);
        asked.put(new Taken(point.flow(), way.id()), List.copyOf(fields));
      }
    }
  }

  /** The first field that these ways depend on and that is still undecided. */
  Optional<String> firstAsked(List<Taken> taken, Set<String> undecided) {
    if (undecided.isEmpty()) {
      return Optional.empty();
    }
    return taken.stream()
        .flatMap(way -> asked.getOrDefault(way, List.of()).stream())
        .filter(undecided::contains)
        .findFirst();
  }

  List<Sample> values(String field) {
    return samples.of(field);
  }

  /** The fields that are undecided once a statement is done. */
  Set<String> after(Set<String> before, Node node, Map<String, Optional<Sample>> values) {
    Set<String> undecided = new HashSet<>(before);
    for (Detail detail : node.work().details()) {
      if (detail instanceof Detail.RecordFields recorded) {
        for (Detail.Recorded field : recorded.fields()) {
          boolean filled = values.getOrDefault(field.field(), Optional.empty()).isPresent();
          if (filled && samples.asksFor(field.field())) {
            undecided.add(field.field());
          } else {
            undecided.remove(field.field());
          }
        }
      } else if (detail instanceof Detail.SetField set) {
        undecided.remove(set.field());
      }
    }
    return undecided;
  }

  /** A state in which fields have these values instead. */
  static Case with(Case state, Map<String, Sample> decided) {
    if (decided.isEmpty()) {
      return state;
    }
    Map<String, Value> data = new LinkedHashMap<>(state.data());
    decided.forEach((field, sample) -> data.computeIfPresent(field, (any, old) -> sample.value()));
    return new Case(
        state.now(),
        state.touchpoint(),
        state.request(),
        data,
        state.tokens(),
        state.frames(),
        state.forks(),
        state.interruptions(),
        state.trail(),
        state.handovers(),
        state.asked(),
        state.issued(),
        state.result());
  }
}
