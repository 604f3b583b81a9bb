package touchline.compiler.analyze;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import touchline.compiler.model.Node;

/** Which flows call which, to find a statement of a called flow by its bare name. */
final class CalledFlows {
  private final Map<String, AnalyzedFlow> flows = new LinkedHashMap<>();
  private final Map<String, List<Node.Call>> calls = new HashMap<>();

  CalledFlows(List<AnalyzedFlow> flows) {
    for (AnalyzedFlow flow : flows) {
      if (this.flows.putIfAbsent(flow.flow().id(), flow) == null) {
        calls.put(flow.flow().id(), flow.flow().graph().calls());
      }
    }
  }

  Optional<AnalyzedFlow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  private List<Node.Call> calls(String flow) {
    return calls.getOrDefault(flow, List.of());
  }

  /** The flows that a flow calls, also through others; nearest first, itself only in a circle. */
  List<AnalyzedFlow> below(String flow) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(flow));
    while (!waiting.isEmpty()) {
      for (Node.Call call : calls(waiting.remove())) {
        if (seen.add(call.flow().id())) {
          waiting.add(call.flow().id());
        }
      }
    }
    return seen.stream().flatMap(id -> flow(id).stream()).toList();
  }

  /** A way down to a flow: the ids of the calls, and the flow at the end. */
  record Path(List<String> calls, AnalyzedFlow flow) {}

  private record Frame(String flow, Iterator<Node.Call> calls) {}

  /** The first ways down from a flow to flows that are wanted: at most {@code most}. */
  List<Path> paths(String from, Predicate<AnalyzedFlow> wanted, int most) {
    Set<String> leading = leadingTo(from, wanted);
    List<Path> found = new ArrayList<>();
    Deque<Frame> frames = new ArrayDeque<>(List.of(new Frame(from, calls(from).iterator())));
    Deque<String> path = new ArrayDeque<>();
    Set<String> open = new HashSet<>(Set.of(from));
    while (!frames.isEmpty() && found.size() < most) {
      Frame frame = frames.element();
      if (!frame.calls.hasNext()) {
        frames.pop();
        path.pollLast();
        open.remove(frame.flow);
        continue;
      }
      Node.Call call = frame.calls.next();
      String called = call.flow().id();
      flow(called)
          .filter(wanted)
          .ifPresent(flow -> found.add(new Path(joined(path, call.id()), flow)));
      if (leading.contains(called) && open.add(called)) {
        frames.push(new Frame(called, calls(called).iterator()));
        path.addLast(call.id());
      }
    }
    return found;
  }

  private static List<String> joined(Deque<String> path, String last) {
    List<String> joined = new ArrayList<>(path);
    joined.add(last);
    return joined;
  }

  /** The flows below one that call a wanted flow, also through others. */
  private Set<String> leadingTo(String from, Predicate<AnalyzedFlow> wanted) {
    List<AnalyzedFlow> below = below(from);
    Map<String, List<String>> callers = new HashMap<>();
    for (AnalyzedFlow flow : below) {
      for (Node.Call call : calls(flow.flow().id())) {
        callers.computeIfAbsent(call.flow().id(), any -> new ArrayList<>()).add(flow.flow().id());
      }
    }
    Set<String> leading = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>();
    below.stream().filter(wanted).forEach(flow -> waiting.add(flow.flow().id()));
    while (!waiting.isEmpty()) {
      for (String caller : callers.getOrDefault(waiting.remove(), List.of())) {
        if (leading.add(caller)) {
          waiting.add(caller);
        }
      }
    }
    return leading;
  }
}
