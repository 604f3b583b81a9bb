package touchline.compiler.scenario.suggest.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.prove.decision.Partition;
import touchline.compiler.scenario.Spot;
import touchline.compiler.scenario.suggest.atlas.Ahead;
import touchline.compiler.scenario.suggest.values.Samples;
import touchline.runtime.Case;
import touchline.runtime.Frame;
import touchline.runtime.Interruption;
import touchline.runtime.OpenFork;
import touchline.runtime.Token;

/**
 * Tells which stands are the same as to what can come of them: ids and times make no difference,
 * nor do data and bounded jumps that do not matter any more.
 *
 * @param exact whether it matters at which statements nothing can come between any more: the states
 *     are many more then, but what can come of one can come of all that are the same
 */
public record Sameness(Samples samples, Ahead ahead, boolean exact) {

  private static final String ANY = "any value";

  /** Equal for stands that are the same. */
  Object key(Stand stand) {
    Case state = stand.state();
    List<Object> key = new ArrayList<>();
    if (state.result().isPresent()) {
      return state.result().orElseThrow().end();
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    state.frames().forEach(frame -> numbers.put(frame.id(), numbers.size()));
    state.tokens().forEach(token -> numbers.put(token.id(), numbers.size()));
    state.forks().forEach(fork -> numbers.put(fork.id(), numbers.size()));
    state.interruptions().forEach(it -> numbers.put(it.id(), numbers.size()));
    Ahead.Matter matter = ahead.of(state);
    state.frames().forEach(frame -> frame(stand, frame, matter, key));
    state.tokens().forEach(token -> token(token, numbers, key));
    for (OpenFork fork : state.forks()) {
      key.add(fork.join() + ' ' + fork.running());
    }
    for (Interruption it : state.interruptions()) {
      key.add(it.anytime());
      key.add(it.parked().stream().map(id -> numbers.getOrDefault(id, -1)).toList());
    }
    data(stand, matter, key);
    key.add(Turn.of(stand).map(turn -> turn.mayRemind() + " " + turn.mayInterrupt()));
    if (exact) {
      key.add(closed(stand, matter));
    }
    return key;
  }

  /** Where nothing can come between any more, if the case may come there again. */
  private static Set<Spot> closed(Stand stand, Ahead.Matter matter) {
    Map<Spot, Integer> visits = new HashMap<>();
    stand.state().trail().visits().forEach(visit -> visits.merge(Spot.of(visit), 1, Integer::sum));
    Set<Spot> closed = new HashSet<>();
    visits.forEach(
        (spot, number) -> {
          boolean open = stand.told().mayInterrupt(spot, number + 1);
          if (!open && matter.statement(spot.node())) {
            closed.add(spot);
          }
        });
    return closed;
  }

  private static void frame(Stand stand, Frame frame, Ahead.Matter matter, List<Object> key) {
    key.add(frame.flow());
    key.add(frame.calls());
    Map<String, Integer> jumps = new HashMap<>(frame.jumps());
    jumps.keySet().removeIf(jump -> !matter.jump(frame.flow(), jump));
    key.add(jumps);
    key.add(stand.entered().contains(frame.id()));
  }

  private static void token(Token token, Map<Integer, Integer> numbers, List<Object> key) {
    key.add(token.place().node().id());
    key.add(numbers.getOrDefault(token.frame(), -1));
    key.add(token.begun());
    key.add(token.overdue());
    key.add(token.parked());
    key.add(token.reminders());
    key.add(token.beside().map(it -> numbers.getOrDefault(it.token(), -1) + it.block()));
    key.add(numbers.getOrDefault(token.fork().orElse(-1), -1));
    key.add(numbers.getOrDefault(token.interruption().orElse(-1), -1));
  }

  private void data(Stand stand, Ahead.Matter matter, List<Object> key) {
    Case state = stand.state();
    Partition partition = samples.partition();
    if (partition.asksForTouchpoint()) {
      key.add(state.touchpoint());
    }
    if (partition.asksForRequest()) {
      key.add(state.request());
    }
    Map<String, Object> known = new HashMap<>(state.data());
    known.keySet().removeIf(field -> !samples.asksFor(field) || !matter.field(field));
    known.replaceAll((field, value) -> stand.undecided().contains(field) ? ANY : value);
    key.add(known);
    Map<String, Boolean> filled = new HashMap<>(stand.filled());
    filled.keySet().removeIf(field -> !samples.asksFor(field) || !samples.mayBeEmpty(field));
    key.add(filled);
  }
}
