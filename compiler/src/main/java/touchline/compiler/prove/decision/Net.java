package touchline.compiler.prove.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.Arc.Passage;

/** A flow's nodes in numbers, each after those before it as far as loops allow, and all arcs. */
final class Net {
  private final Graph graph;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Arc>> out = new ArrayList<>();
  private final List<List<Arc>> in = new ArrayList<>();

  Net(Graph graph) {
    this.graph = graph;
    for (Node node : graph.nodes()) {
      if (!numbers.containsKey(node.id())) {
        visit(node);
      }
    }
    // They were left last ones first.
    Collections.reverse(nodes);
    for (Node node : nodes) {
      numbers.put(node.id(), out.size());
      out.add(new ArrayList<>());
      in.add(new ArrayList<>());
    }
    nodes.forEach(this::connect);
    nodes.forEach(this::connectBeside);
    nodes.forEach(node -> node.match(NodeKinds.ANYTIME).ifPresent(this::connectAnytime));
  }

  private record Frame(Node node, Deque<Node> next) {}

  private void visit(Node root) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(root));
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.next.isEmpty()) {
        nodes.add(frames.pop().node);
      } else {
        Node next = frame.next.removeLast();
        if (!numbers.containsKey(next.id())) {
          frames.push(enter(next));
        }
      }
    }
  }

  private Frame enter(Node node) {
    numbers.put(node.id(), -1);
    Deque<Node> next = new ArrayDeque<>();
    graph.waysFrom(node.id()).forEach(way -> way.next().forEach(id -> next.add(graph.node(id))));
    return new Frame(node, next);
  }

  private void connect(Node node) {
    for (Way way : graph.waysFrom(node.id())) {
      way.next().forEach(next -> add(node.id(), next, passage(node, way), Optional.of(way)));
    }
  }

  private void add(String from, String to, Passage passage, Optional<Way> way) {
    Arc arc = new Arc(number(from), number(to), passage, way);
    out.get(arc.from()).add(arc);
    in.get(arc.to()).add(arc);
  }

  private static Passage passage(Node node, Way way) {
    boolean start = node.match(NodeKinds.START).isPresent();
    return switch (node.match(Kinds.MANNER)) {
      case INSTANT -> start ? Passage.ENTRY : Passage.PASS;
      case DECIDES -> Passage.CASE;
      case STAYS -> way.cause().match(Kinds.IS_DONE) ? Passage.DONE : Passage.HELD;
    };
  }

  /** What a block records beside a statement is known while the statement is still open. */
  private void connectBeside(Node node) {
    boolean calls = node.match(NodeKinds.CALL).isPresent();
    if (calls || !Recording.of(node).isEmpty()) {
      List<Scope> beside = node.scope().chain().filter(this::isBeside).toList();
      for (Scope scope : beside) {
        add(node.id(), scope.owner(), Passage.DONE, Optional.empty());
        if (calls) {
          add(node.id(), scope.owner(), Passage.HELD, Optional.empty());
        }
      }
    }
  }

  private boolean isBeside(Scope scope) {
    boolean late =
        scope.kind() == Scope.Kind.LATE && !graph.node(scope.owner()).match(Kinds.IS_WAIT);
    return late || scope.kind() == Scope.Kind.EVERY;
  }

  /** It may happen wherever somebody is waited for. */
  private void connectAnytime(Node.Anytime anytime) {
    for (Node node : nodes) {
      boolean possible =
          node.match(Kinds.MANNER) == Kinds.Manner.STAYS
              && !graph.waysFrom(node.id()).isEmpty()
              && node.scope().innermost(Scope.Kind.ANYTIME).isEmpty()
              && node.scope().isIn(anytime.possibleIn());
      if (possible) {
        add(node.id(), anytime.id(), Passage.HELD, Optional.empty());
      }
    }
  }

  int size() {
    return nodes.size();
  }

  List<Node> nodes() {
    return nodes;
  }

  Node node(int number) {
    return nodes.get(number);
  }

  int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return number;
  }

  List<Arc> out(int node) {
    return out.get(node);
  }

  List<Arc> in(int node) {
    return in.get(node);
  }

  /** The nodes from which ways lead back to where an {@code anytime} came from. */
  Set<String> comingBack(Node.Anytime anytime) {
    Set<String> found = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>();
    for (Node node : nodes) {
      node.match(Kinds.BACK)
          .filter(back -> back.owner().equals(anytime.id()))
          .ifPresent(back -> waiting.add(back.id()));
    }
    while (!waiting.isEmpty()) {
      for (Way way : graph.waysTo(waiting.remove())) {
        if (found.add(way.from())) {
          waiting.add(way.from());
        }
      }
    }
    return found;
  }
}
