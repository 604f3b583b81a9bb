package touchline.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One run of a flow.
 *
 * @param id distinct in a case
 * @param flow the flow that runs
 * @param caller the token at the call that started it; none for the flow that the case began with
 * @param calls the ids of the calls that lead to it, from the outside in
 * @param jumps how often each bounded jump was taken in this run
 */
public record Frame(
    int id, String flow, OptionalInt caller, List<String> calls, Map<String, Integer> jumps) {
  public Frame {
    calls = List.copyOf(calls);
    jumps = Map.copyOf(jumps);
  }

  int taken(String jump) {
    return jumps.getOrDefault(jump, 0);
  }

  Frame taking(String jump) {
    Map<String, Integer> more = new HashMap<>(jumps);
    more.merge(jump, 1, Integer::sum);
    return new Frame(id, flow, caller, calls, more);
  }
}
