package touchline.runtime;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import touchline.table.Node;
import touchline.table.StepTable;

/** A flow and all flows that it calls. */
final class Program {
  /** A flow that is called runs again in each call, so that small sums are no bound. */
  private static final long LEAST_BOUND = 100_000;

  private final String first;
  private final Map<String, FlowProgram> flows = new HashMap<>();
  private final long bound;

  /**
   * @param zone of hours that name none
   * @throws RefusedException if a flow that is called is missing
   */
  Program(StepTable table, Collection<StepTable> others, ZoneId zone) {
    Map<String, StepTable> known = new HashMap<>();
    others.forEach(other -> known.put(other.flow(), other));
    known.put(table.flow(), table);
    this.first = table.flow();
    Deque<StepTable> waiting = new ArrayDeque<>();
    waiting.add(table);
    long sum = 0;
    while (!waiting.isEmpty()) {
      StepTable next = waiting.remove();
      if (flows.containsKey(next.flow())) {
        continue;
      }
      FlowProgram program = new FlowProgram(next, new WorkingTime(next.hours(), zone));
      flows.put(next.flow(), program);
      sum += program.bound();
      for (Node node : next.nodes()) {
        if (node instanceof Node.Call call) {
          waiting.add(called(known, next, call));
        }
      }
    }
    this.bound = Math.max(sum, LEAST_BOUND);
  }

  private static StepTable called(Map<String, StepTable> known, StepTable caller, Node.Call call) {
    StepTable called = known.get(call.flow());
    if (called == null) {
      throw new RefusedException(
          "Flow `"
              + caller.flow()
              + "` calls `"
              + call.flow()
              + "`, and there is no table of that flow.");
    }
    if (called.callEntry().isEmpty()) {
      throw new RefusedException(
          "Flow `" + caller.flow() + "` calls `" + call.flow() + "`, which no call can begin.");
    }
    return called;
  }

  FlowProgram first() {
    return flow(first);
  }

  FlowProgram flow(String id) {
    FlowProgram flow = flows.get(id);
    if (flow == null) {
      throw new IllegalArgumentException("no flow " + id);
    }
    return flow;
  }

  /** More automatic steps in a row than this are refused: only a damaged table needs them. */
  long bound() {
    return bound;
  }
}
