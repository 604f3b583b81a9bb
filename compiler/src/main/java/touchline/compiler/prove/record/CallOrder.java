package touchline.compiler.prove.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Project;

/**
 * The flows of a project in an order in which called ones come first; circles are cut somewhere.
 */
final class CallOrder {
  private final Map<String, Flow> flows = new LinkedHashMap<>();
  private final List<Flow> order = new ArrayList<>();
  private final Set<String> entered = new HashSet<>();

  private record Frame(Flow flow, Iterator<Node.Call> calls) {}

  private CallOrder(Project project) {
    project.flows().forEach(flow -> flows.putIfAbsent(flow.id(), flow));
    flows.values().forEach(this::visit);
  }

  static List<Flow> calledFirst(Project project) {
    return new CallOrder(project).order;
  }

  private void visit(Flow first) {
    Deque<Frame> frames = new ArrayDeque<>();
    enter(first, frames);
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.calls.hasNext()) {
        Flow called = flows.get(frame.calls.next().flow().id());
        if (called != null) {
          enter(called, frames);
        }
      } else {
        order.add(frames.pop().flow);
      }
    }
  }

  private void enter(Flow flow, Deque<Frame> frames) {
    if (entered.add(flow.id())) {
      frames.push(new Frame(flow, flow.graph().calls().iterator()));
    }
  }
}
