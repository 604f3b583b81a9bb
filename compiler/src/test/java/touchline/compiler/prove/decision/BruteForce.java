package touchline.compiler.prove.decision;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Runs every case through a flow, value by value. Written with no eye on how the proof works. */
final class BruteForce {
  static final String UNKNOWN = "?";

  /** Values enough to tell all conditions of {@link DataFlow} apart. */
  static final Map<String, List<String>> VALUES =
      new TreeMap<>(
          Map.of(
              "n", List.of("0", "1", "2", "3", "4"),
              "d", List.of("0", "0.1", "0.25", "0.3", "0.5", "0.7", "1"),
              "c", List.of("red", "green", "blue"),
              "y", List.of("yes", "no"),
              "m", List.of("0", "1", "2", "2.01", "3"),
              "o", List.of("low", "high")));

  /** A case at a node: values by field, and besides touchpoint, request and open. */
  record State(String node, Map<String, String> data) {}

  private final Flow flow;
  private final Set<State> seen = new HashSet<>();
  private final Deque<State> waiting = new ArrayDeque<>();
  private final Set<String> asked;
  final Map<String, Set<Map<String, String>>> gaps = new TreeMap<>();
  final Set<String> taken = new HashSet<>();
  final Set<String> arrived = new HashSet<>();

  /**
   * @param asked the fields that conditions ask for; others are left out
   */
  BruteForce(Flow flow, Set<String> asked) {
    this.flow = flow;
    this.asked = asked;
  }

  void run() {
    for (Node node : flow.graph().nodes()) {
      if (node instanceof Node.Start) {
        flow.graph().waysFrom(node.id()).forEach(this::enter);
      }
    }
    while (!waiting.isEmpty()) {
      leave(waiting.remove());
    }
  }

  private void enter(Way way) {
    for (String request : List.of("refund", "order")) {
      Map<String, String> data = new TreeMap<>();
      VALUES.keySet().stream().filter(asked::contains).forEach(it -> data.put(it, UNKNOWN));
      put(data, "touchpoint", ((Cause.ByTouchpoint) way.cause()).touchpoint().id());
      put(data, "request", request);
      put(data, "open", "yes");
      arriveAtAnyHour(way, data);
    }
  }

  private void put(Map<String, String> data, String name, String value) {
    if (asked.contains(name)) {
      data.put(name, value);
    }
  }

  private void arriveAtAnyHour(Way way, Map<String, String> data) {
    for (String open : asked.contains("open") ? List.of("yes", "no") : List.of("")) {
      Map<String, String> now = new TreeMap<>(data);
      put(now, "open", open);
      arrive(way, now);
    }
  }

  private void arrive(Way way, Map<String, String> data) {
    State state = new State(way.next().get(0), data);
    if (seen.add(state)) {
      waiting.add(state);
    }
  }

  private void leave(State state) {
    Node node = flow.graph().node(state.node);
    List<Way> ways = flow.graph().waysFrom(node.id());
    if (node instanceof Node.Decision) {
      decide(state, ways);
    } else if (node instanceof Node.Jump) {
      ways.forEach(way -> arrive(way, state.data));
    } else {
      for (Way way : ways) {
        boolean done = way.cause() instanceof Cause.Done;
        List<Map<String, String>> after = done ? recorded(node, state.data) : List.of(state.data);
        after.forEach(data -> arriveAtAnyHour(way, data));
      }
    }
  }

  private void decide(State state, List<Way> ways) {
    arrived.add(state.node);
    for (Way way : ways) {
      boolean takes =
          way.cause() instanceof Cause.Otherwise
              || holds(((Cause.When) way.cause()).condition(), state.data);
      if (takes) {
        taken.add(way.id());
        arrive(way, state.data);
        return;
      }
    }
    gaps.computeIfAbsent(state.node, any -> new HashSet<>()).add(state.data);
  }

  private List<Map<String, String>> recorded(Node node, Map<String, String> before) {
    List<Map<String, String>> all = List.of(before);
    for (Map.Entry<String, Recorded> entry : Recording.of(node).entrySet()) {
      if (asked.contains(entry.getKey())) {
        List<Map<String, String>> next = new ArrayList<>();
        for (String value : values(entry.getKey(), entry.getValue())) {
          for (Map<String, String> data : all) {
            Map<String, String> with = new TreeMap<>(data);
            with.put(entry.getKey(), value);
            next.add(with);
          }
        }
        all = next;
      }
    }
    return all;
  }

  private static List<String> values(String field, Recorded recorded) {
    List<String> values = new ArrayList<>();
    if (recorded.any()) {
      values.addAll(VALUES.getOrDefault(field, List.of()));
    }
    recorded.values().forEach(value -> values.add(plain(Written.text(value))));
    if (recorded.nothing()) {
      values.add(UNKNOWN);
    }
    return values;
  }

  private static String plain(String written) {
    return written.replace(" EUR", "");
  }

  private static boolean holds(Condition condition, Map<String, String> data) {
    if (condition instanceof Condition.And and) {
      return holds(and.left(), data) && holds(and.right(), data);
    } else if (condition instanceof Condition.Or or) {
      return holds(or.left(), data) || holds(or.right(), data);
    } else if (condition instanceof Condition.Not not) {
      return !holds(not.operand(), data);
    } else if (condition instanceof Condition.IsKnown known) {
      return !value(data, known.field().id()).equals(UNKNOWN);
    } else if (condition instanceof Condition.Holds holds) {
      return value(data, holds.field().id()).equals("yes");
    } else if (condition instanceof Condition.OneOf oneOf) {
      return oneOf.values().stream()
          .anyMatch(it -> plain(Written.text(it)).equals(value(data, oneOf.field().id())));
    } else if (condition instanceof Condition.TouchpointIs is) {
      boolean listed =
          is.touchpoints().stream().anyMatch(it -> it.id().equals(value(data, "touchpoint")));
      return listed != is.negated();
    } else if (condition instanceof Condition.RequestIs is) {
      return is.requests().stream().anyMatch(it -> it.id().equals(value(data, "request")))
          != is.negated();
    } else if (condition instanceof Condition.Open) {
      return value(data, "open").equals("yes");
    }
    return compared((Condition.Comparison) condition, data);
  }

  static String value(Map<String, String> data, String name) {
    return Objects.requireNonNull(data.get(name), name);
  }

  private static boolean compared(Condition.Comparison it, Map<String, String> data) {
    String value = value(data, it.field().id());
    if (value.equals(UNKNOWN)) {
      return false;
    }
    String other = plain(Written.text(it.value()));
    int order =
        Optional.of(value)
            .filter(text -> Character.isDigit(text.charAt(0)))
            .map(text -> new BigDecimal(text).compareTo(new BigDecimal(other)))
            .orElse(value.compareTo(other));
    return switch (it.operator()) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }
}
