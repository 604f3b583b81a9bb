package touchline.compiler.scenario.suggest.states;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.runtime.Case;

/**
 * Where a case stands, with what a scenario must say on the way there.
 *
 * @param open what was answered when it was asked whether the company is open, in order
 * @param entered the runs of called flows that are under way: nothing more happens at their calls
 * @param filled whether a field got a value when it was recorded; as a scenario gives a field a
 *     list of values or none, that never changes
 * @param undecided the recorded fields whose value nobody has asked for yet: it may be any
 * @param told what came between
 */
public record Stand(
    Case state,
    List<Boolean> open,
    Set<Integer> entered,
    Map<String, Boolean> filled,
    Set<String> undecided,
    Told told) {
  public Stand {
    open = List.copyOf(open);
    entered = Set.copyOf(entered);
    filled = Map.copyOf(filled);
    undecided = Set.copyOf(undecided);
  }

  Stand at(Case next, List<Boolean> answered) {
    return new Stand(next, answered, entered, filled, undecided, told);
  }

  Stand entering(int frame) {
    Set<Integer> more = new HashSet<>(entered);
    more.add(frame);
    return new Stand(state, open, more, filled, undecided, told);
  }

  Stand filling(Map<String, Boolean> fields) {
    Map<String, Boolean> more = new HashMap<>(filled);
    more.putAll(fields);
    return new Stand(state, open, entered, more, undecided, told);
  }

  Stand leavingUndecided(Set<String> fields) {
    return new Stand(state, open, entered, filled, fields, told);
  }

  Stand telling(Told more) {
    return new Stand(state, open, entered, filled, undecided, more);
  }

  boolean isOver() {
    return state.result().isPresent();
  }
}
