package touchline.compiler.scenario.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.compiler.model.Node;
import touchline.compiler.model.Value;
import touchline.reference.RandomValue;
import touchline.reference.Turn;

/**
 * What is recorded, at random. A scenario gives a field values or none, for all of its recordings:
 * in a flow that is called for itself, unless it gives values for the field anywhere.
 */
final class Recordings {
  private final Random random;
  private final ToldCase told;
  private final boolean together;
  private final Map<Spot, Boolean> filled = new HashMap<>();
  private boolean canBeTold = true;

  Recordings(Random random, ToldCase told) {
    this.random = random;
    this.told = told;
    this.together = random.nextBoolean();
  }

  boolean canBeTold() {
    return canBeTold;
  }

  /** Values for a statement; the fields that are not among them are left empty. */
  Map<String, Value> of(Turn turn) {
    Map<String, Value> values = new HashMap<>();
    for (Detail detail : turn.node().work().orElseThrow().details()) {
      if (detail instanceof Detail.RecordFields record) {
        for (Field field : record.fields()) {
          boolean optional = field.optional() || turn.node() instanceof Node.Survey;
          if (isFilled(turn, field, optional)) {
            Value value = field.type().match(new RandomValue(random));
            String written = value.match(new WrittenValue());
            told.record(Spot.of(turn), spot(turn, field), optional, written);
            values.put(field.id(), value);
          }
        }
      }
    }
    return values;
  }

  private Spot spot(Turn turn, Field field) {
    return new Spot(together ? List.of() : turn.calls(), field.id());
  }

  private boolean isFilled(Turn turn, Field field, boolean optional) {
    Spot spot = spot(turn, field);
    Optional<Boolean> before = Optional.ofNullable(filled.get(spot));
    boolean anywhere = filled.getOrDefault(new Spot(List.of(), field.id()), false);
    boolean now =
        before.orElseGet(
            () -> !optional || anywhere || random.nextInt(field.optional() ? 2 : 6) > 0);
    canBeTold &= now || optional;
    boolean conflicts =
        now
            && spot.calls().isEmpty()
            && filled.entrySet().stream()
                .anyMatch(it -> it.getKey().id().equals(field.id()) && !it.getValue());
    canBeTold &= !conflicts;
    filled.put(spot, now);
    return now;
  }
}
