package touchline.compiler.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.emit.EmitException;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Way;

/** The part of a flow that a diagram shows: all of it, or what customers of a touchpoint reach. */
final class View {
  private final Graph graph;
  private final Optional<Touchpoint> touchpoint;
  private final Set<String> reached = new LinkedHashSet<>();

  private View(Flow flow, Optional<Touchpoint> touchpoint) {
    this.graph = flow.graph();
    this.touchpoint = touchpoint;
    if (touchpoint.isPresent()) {
      graph.nodes().stream()
          .filter(node -> node instanceof Node.Start start && startsFor(start))
          .forEach(node -> reach(node.id()));
      reachInterruptions();
    } else {
      graph.nodes().forEach(node -> reached.add(node.id()));
    }
  }

  static View of(Flow flow, Optional<String> touchpoint) {
    return new View(flow, touchpoint.map(id -> find(flow, id)));
  }

  private static Touchpoint find(Flow flow, String id) {
    List<Touchpoint> known = flow.header().touchpoints();
    return known.stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(flow, id, known.stream().map(Touchpoint::id).toList()));
  }

  private static EmitException unknown(Flow flow, String id, List<String> known) {
    String help =
        NearestName.of(id, known)
            .map(name -> "did you mean `" + name + "`?")
            .orElse(
                known.isEmpty()
                    ? "other flows call it; it has no touchpoints of its own"
                    : "its touchpoints are " + String.join(", ", known));
    return new EmitException("flow `" + flow.id() + "` has no touchpoint `" + id + "`", help);
  }

  Optional<Touchpoint> touchpoint() {
    return touchpoint;
  }

  boolean shows(Node node) {
    return reached.contains(node.id());
  }

  /** The ways out of a node that can be taken in this view. */
  List<Way> waysFrom(String node) {
    List<Way> possible = new ArrayList<>();
    for (Way way : graph.waysFrom(node)) {
      Truth truth = truth(way.cause());
      if (truth != Truth.NO) {
        possible.add(way);
      }
      if (truth == Truth.YES) {
        break;
      }
    }
    return possible;
  }

  private Truth truth(Cause cause) {
    return touchpoint.map(t -> cause.match(new CauseTruth(t))).orElse(Truth.MAYBE);
  }

  private boolean startsFor(Node.Start start) {
    return touchpoint.filter(start.touchpoints()::contains).isPresent();
  }

  private void reach(String first) {
    Deque<String> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      String node = open.pop();
      if (reached.add(node)) {
        waysFrom(node).forEach(way -> open.addAll(way.next()));
      }
    }
  }

  /** An interruption may lead to places that let other interruptions happen. */
  private void reachInterruptions() {
    int before;
    do {
      before = reached.size();
      graph.nodes().stream()
          .filter(node -> node instanceof Node.Anytime anytime && isPossible(anytime))
          .forEach(node -> reach(node.id()));
    } while (reached.size() > before);
  }

  private boolean isPossible(Node.Anytime anytime) {
    return reached.stream().map(graph::node).anyMatch(n -> n.scope().isIn(anytime.possibleIn()));
  }
}
