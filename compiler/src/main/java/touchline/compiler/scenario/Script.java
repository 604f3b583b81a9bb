package touchline.compiler.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Value;
import touchline.compiler.source.Span;

/**
 * What a scenario lets happen, in the order in which it is asked for. The items for one statement
 * form a list, one per visit, and the last one is repeated; so do the values of one field.
 */
final class Script {
  private final Map<Spot, List<Item>> items = new HashMap<>();
  private final Map<Spot, List<Scenario.Reminders>> reminders = new HashMap<>();
  private final Map<Spot, List<Scenario.Interruption>> interruptions = new HashMap<>();
  private final Map<Spot, List<Value>> values = new HashMap<>();
  private final List<Boolean> open;
  private final Map<Spot, Integer> visits = new HashMap<>();
  private final Map<Spot, Integer> recordings = new HashMap<>();

  /** What happens at a visit, and where that is written. */
  record Item(Cause cause, Span span) {}

  Script(Scenario scenario) {
    for (Scenario.Answers answers : scenario.answers()) {
      List<Item> list = items.computeIfAbsent(Spot.of(answers.at()), any -> new ArrayList<>());
      answers.items().forEach(cause -> list.add(new Item(cause, answers.span())));
    }
    for (Scenario.Reminders times : scenario.reminders()) {
      reminders.computeIfAbsent(Spot.of(times.at()), any -> new ArrayList<>()).add(times);
    }
    for (Scenario.Interruption it : scenario.interruptions()) {
      interruptions.computeIfAbsent(Spot.of(it.at()), any -> new ArrayList<>()).add(it);
    }
    for (Scenario.Given given : scenario.given()) {
      Spot field = new Spot(given.calls(), given.field().id());
      values.computeIfAbsent(field, any -> new ArrayList<>()).add(given.value());
    }
    this.open = scenario.open();
  }

  /** The next visit of a statement. */
  Stop visit(Spot spot) {
    int number = visits.merge(spot, 1, Integer::sum) - 1;
    return new Stop(
        spot,
        repeated(items.getOrDefault(spot, List.of()), number),
        at(reminders.getOrDefault(spot, List.of()), number),
        at(interruptions.getOrDefault(spot, List.of()), number));
  }

  /**
   * The next value of a field.
   *
   * @param calls those that lead to the flow that records it; what is given for that flow alone
   *     goes before what is given for the field anywhere
   */
  Optional<Value> value(List<String> calls, String field) {
    Spot own = new Spot(calls, field);
    Spot spot = values.containsKey(own) ? own : new Spot(List.of(), field);
    int number = recordings.merge(spot, 1, Integer::sum) - 1;
    return repeated(values.getOrDefault(spot, List.of()), number);
  }

  /** Whether it is open when that is asked for the time with this number, counted from 0. */
  Optional<Boolean> open(int asked) {
    return repeated(open, asked);
  }

  private static <T> Optional<T> at(List<T> list, int number) {
    return number >= 0 && number < list.size() ? Optional.of(list.get(number)) : Optional.empty();
  }

  private static <T> Optional<T> repeated(List<T> list, int number) {
    return at(list, Math.min(number, list.size() - 1));
  }
}
