package touchline.compiler.scenario.suggest.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.scenario.suggest.values.Sample;
import touchline.compiler.scenario.suggest.values.Samples;
import touchline.table.Detail;
import touchline.table.Node;

/**
 * What can be recorded at a statement: each field that may be left empty, filled and empty. Which
 * value a field gets is decided when it is asked for.
 */
public final class Fillings {
  /** More combinations than this at one statement are not all tried. */
  private static final int MOST = 64;

  private final Samples samples;

  public Fillings(Samples samples) {
    this.samples = samples;
  }

  /** One field, and what it can get; none: it is left empty. */
  private record Slot(String field, List<Optional<Sample>> values) {}

  List<Map<String, Optional<Sample>>> of(Turn turn) {
    List<Slot> slots = slots(turn);
    long all = 1;
    for (Slot slot : slots) {
      all = Math.min(MOST + 1L, all * slot.values().size());
    }
    return all > MOST ? oneByOne(slots) : product(slots);
  }

  private List<Slot> slots(Turn turn) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    boolean survey = turn.token().place().node().kind() == Node.Kind.SURVEY;
    for (Detail detail : turn.token().place().node().work().details()) {
      if (detail instanceof Detail.RecordFields recorded) {
        for (Detail.Recorded field : recorded.fields()) {
          slots.put(field.field(), slot(turn.stand(), field, survey));
        }
      }
    }
    return List.copyOf(slots.values());
  }

  private Slot slot(Stand stand, Detail.Recorded recorded, boolean survey) {
    String field = recorded.field();
    boolean asked = samples.asksFor(field);
    List<Optional<Sample>> values = new ArrayList<>();
    Optional<Boolean> filled = Optional.ofNullable(stand.filled().get(field));
    if (filled.orElse(true)) {
      samples.of(field).stream().limit(1).map(Optional::of).forEach(values::add);
    }
    boolean mayBeEmpty = (recorded.optional() || survey) && !filled.orElse(false);
    if (mayBeEmpty && (asked || values.isEmpty())) {
      values.add(Optional.empty());
    }
    return new Slot(field, values);
  }

  private static List<Map<String, Optional<Sample>>> product(List<Slot> slots) {
    List<Map<String, Optional<Sample>>> products = new ArrayList<>(List.of(Map.of()));
    for (Slot slot : slots) {
      List<Map<String, Optional<Sample>>> next = new ArrayList<>();
      for (Map<String, Optional<Sample>> before : products) {
        slot.values().forEach(value -> next.add(with(before, slot.field(), value)));
      }
      products = next;
    }
    return products;
  }

  /** The first value of each, and each other value once. */
  private static List<Map<String, Optional<Sample>>> oneByOne(List<Slot> slots) {
    List<Map<String, Optional<Sample>>> found = new ArrayList<>();
    Map<String, Optional<Sample>> usual = Map.of();
    for (Slot slot : slots) {
      usual =
          with(usual, slot.field(), slot.values().stream().findFirst().orElse(Optional.empty()));
    }
    found.add(usual);
    for (Slot slot : slots) {
      for (Optional<Sample> value : slot.values().stream().skip(1).toList()) {
        found.add(with(usual, slot.field(), value));
      }
    }
    return found;
  }

  private static Map<String, Optional<Sample>> with(
      Map<String, Optional<Sample>> before, String field, Optional<Sample> value) {
    Map<String, Optional<Sample>> more = new LinkedHashMap<>(before);
    more.put(field, value);
    return more;
  }
}
