package touchline.compiler.prove.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.Arc.Passage;

/** A flow's nodes in numbers, each after those before it as far as loops allow, and all arcs. */
final class Net {
  private static final int UNSEEN = -2;
  private static final int OPEN = -1;

  private final Graph graph;
  private final int[] numbers;
  private final List<Node> nodes;
  private final List<List<Arc>> out = new ArrayList<>();
  private final List<List<Arc>> in = new ArrayList<>();

  Net(Graph graph) {
    this.graph = graph;
    this.numbers = new int[graph.size()];
    this.nodes = new ArrayList<>(graph.size());
    Arrays.fill(numbers, UNSEEN);
    for (int node = 0; node < numbers.length; node++) {
      if (numbers[node] == UNSEEN) {
        visit(node);
      }
    }
    // They were left last ones first.
    Collections.reverse(nodes);
    for (int node = 0; node < numbers.length; node++) {
      numbers[node] = numbers.length - 1 - numbers[node];
      out.add(new ArrayList<>(2));
      in.add(new ArrayList<>(2));
    }
    for (int node = 0; node < numbers.length; node++) {
      connect(graph.node(node), node);
    }
    nodes.forEach(this::connectBeside);
    nodes.forEach(node -> node.match(NodeKinds.ANYTIME).ifPresent(this::connectAnytime));
  }

  /** A node whose followers are gone through, the last one first. */
  private static final class Frame {
    private final int node;
    private int left;

    Frame(int node, int left) {
      this.node = node;
      this.left = left;
    }
  }

  private void visit(int root) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(root));
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.left == 0) {
        numbers[frame.node] = nodes.size();
        nodes.add(graph.node(frame.node));
        frames.pop();
      } else {
        int next = graph.next(frame.node)[--frame.left];
        if (numbers[next] == UNSEEN) {
          frames.push(enter(next));
        }
      }
    }
  }

  private Frame enter(int node) {
    numbers[node] = OPEN;
    return new Frame(node, graph.next(node).length);
  }

  private void connect(Node node, int written) {
    int[] ends = graph.next(written);
    int end = 0;
    for (Way way : graph.waysFrom(written)) {
      Optional<Way> by = Optional.of(way);
      Passage passage = passage(node, way);
      for (int i = 0; i < way.next().size(); i++) {
        add(new Arc(numbers[written], numbers[ends[end++]], passage, by));
      }
    }
  }

  private void add(Node from, Node to, Passage passage) {
    add(new Arc(number(from), number(to), passage, Optional.empty()));
  }

  private void add(Arc arc) {
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
    Optional<Scope> scope = Optional.of(node.scope());
    while (scope.isPresent()) {
      Scope block = scope.orElseThrow();
      if (block.kind() == Scope.Kind.LATE || block.kind() == Scope.Kind.EVERY) {
        connect(node, block);
      }
      scope = block.outer();
    }
  }

  private void connect(Node node, Scope block) {
    Node owner = graph.node(block.owner());
    // When a wait's time is up, its block is an ordinary way out.
    boolean beside = block.kind() == Scope.Kind.EVERY || !owner.match(Kinds.IS_WAIT);
    boolean calls = node.match(NodeKinds.CALL).isPresent();
    if (beside && (calls || !Recording.of(node).isEmpty())) {
      add(node, owner, Passage.DONE);
      if (calls) {
        add(node, owner, Passage.HELD);
      }
    }
  }

  /** It may happen wherever somebody is waited for. */
  private void connectAnytime(Node.Anytime anytime) {
    if (!leadsToDecision(anytime)) {
      return;
    }
    for (Node node : nodes) {
      boolean possible =
          node.match(Kinds.MANNER) == Kinds.Manner.STAYS
              && graph.next(node.number()).length > 0
              && node.scope().innermost(Scope.Kind.ANYTIME).isEmpty()
              && node.scope().isIn(anytime.possibleIn());
      if (possible) {
        add(node, anytime, Passage.HELD);
      }
    }
  }

  /** False if all that follows is in its block, and no data decide there. */
  private boolean leadsToDecision(Node.Anytime anytime) {
    BitSet reached = new BitSet();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(anytime.number()));
    while (!waiting.isEmpty()) {
      for (int next : graph.next(waiting.remove())) {
        if (!reached.get(next)) {
          Node node = graph.node(next);
          boolean outside = node.scope().innermost(Scope.Kind.ANYTIME).isEmpty();
          boolean goesOn = graph.next(next).length > 0;
          if (node.match(Kinds.DATA_DECISION).isPresent() || (outside && goesOn)) {
            return true;
          }
          reached.set(next);
          waiting.add(next);
        }
      }
    }
    return false;
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

  int number(Node node) {
    return numbers[node.number()];
  }

  /** The number of the node that a way leads out of. */
  int from(Way way) {
    return numbers[graph.from(way)];
  }

  int number(String id) {
    return numbers[graph.number(id)];
  }

  List<Arc> out(int node) {
    return out.get(node);
  }

  List<Arc> in(int node) {
    return in.get(node);
  }

  /** The nodes from which ways lead back to where an {@code anytime} came from. */
  BitSet comingBack(Node.Anytime anytime) {
    BitSet found = new BitSet();
    Deque<Integer> waiting = new ArrayDeque<>();
    for (Node node : nodes) {
      node.match(NodeKinds.BACK)
          .filter(back -> back.owner().equals(anytime.id()))
          .ifPresent(back -> waiting.add(back.number()));
    }
    while (!waiting.isEmpty()) {
      for (int from : graph.previous(waiting.remove())) {
        if (!found.get(numbers[from])) {
          found.set(numbers[from]);
          waiting.add(from);
        }
      }
    }
    return found;
  }
}
