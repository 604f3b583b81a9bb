package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Reach;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.Arc.Passage;

/**
 * The nodes from which cases come to decisions on data, in numbers, each after those before it as
 * far as loops allow, and all arcs between them. What the others do makes no difference.
 */
final class Net {
  private static final int LEFT_OUT = -1;
  private static final int UNSEEN = -2;
  private static final int OPEN = -3;
  private static final Set<Scope.Kind> BESIDE = EnumSet.of(Scope.Kind.LATE, Scope.Kind.EVERY);

  private final Graph graph;
  private final int[] numbers;
  private final List<Node> nodes;
  private final List<List<Arc>> out;
  private final List<List<Arc>> in;

  Net(Graph graph, List<Node.Decision> decisions) {
    this.graph = graph;
    this.numbers = new int[graph.size()];
    BitSet beside = beside();
    BitSet before = before(decisions, beside);
    List<Node.Anytime> anytimes = new ArrayList<>(graph.byKind().anytimes());
    anytimes.removeIf(anytime -> !before.get(anytime.number()));
    if (!anytimes.isEmpty()) {
      before.set(0, graph.size());
    }
    this.nodes = new ArrayList<>(before.cardinality());
    for (int node = 0; node < numbers.length; node++) {
      numbers[node] = before.get(node) ? UNSEEN : LEFT_OUT;
    }
    int[] path = new int[numbers.length];
    int[] left = new int[numbers.length];
    for (int node = before.nextSetBit(0); node >= 0; node = before.nextSetBit(node + 1)) {
      if (numbers[node] == UNSEEN) {
        visit(node, path, left);
      }
    }
    // They were left last ones first.
    Collections.reverse(nodes);
    this.out = new ArrayList<>(nodes.size());
    this.in = new ArrayList<>(nodes.size());
    for (int number = 0; number < nodes.size(); number++) {
      numbers[nodes.get(number).number()] = number;
      out.add(new ArrayList<>(2));
      in.add(new ArrayList<>(2));
    }
    for (int node = before.nextSetBit(0); node >= 0; node = before.nextSetBit(node + 1)) {
      connect(graph.node(node));
    }
    for (Node node : nodes) {
      if (beside.get(node.number())) {
        connectBeside(node);
      }
    }
    anytimes.forEach(this::connectAnytime);
  }

  /** The nodes in blocks beside statements that record anything, or may do so. */
  private BitSet beside() {
    BitSet found = new BitSet();
    for (Node node : graph.nodes()) {
      boolean call = isCall(node);
      if ((call || !node.todo().details().isEmpty())
          && node.scope().isInAny(BESIDE)
          && (call || !Recording.of(node).isEmpty())) {
        found.set(node.number());
      }
    }
    return found;
  }

  private static boolean isCall(Node node) {
    return node.match(NodeKinds.CALL).isPresent();
  }

  /**
   * The nodes from which ways lead to decisions, or to what is recorded beside a statement: that
   * may come to any decision.
   */
  private BitSet before(List<Node.Decision> decisions, BitSet beside) {
    BitSet wanted = (BitSet) beside.clone();
    decisions.forEach(decision -> wanted.set(decision.number()));
    return Reach.backward(graph, wanted);
  }

  /**
   * Goes by the last way first, and keeps each node when all that it leads to is kept.
   *
   * @param path room for the nodes on the way
   * @param left room for how many followers of each are not gone through
   */
  private void visit(int root, int[] path, int[] left) {
    int depth = 0;
    path[0] = root;
    left[0] = graph.next(root).length;
    numbers[root] = OPEN;
    while (depth >= 0) {
      int node = path[depth];
      if (left[depth] == 0) {
        nodes.add(graph.node(node));
        depth--;
      } else {
        int next = graph.next(node)[--left[depth]];
        if (numbers[next] == UNSEEN) {
          numbers[next] = OPEN;
          depth++;
          path[depth] = next;
          left[depth] = graph.next(next).length;
        }
      }
    }
  }

  private void connect(Node node) {
    int from = number(node);
    Kinds.Manner manner = node.match(Kinds.MANNER);
    boolean start = node.match(NodeKinds.START).isPresent();
    for (Way way : graph.waysFrom(node.number())) {
      Optional<Way> by = Optional.of(way);
      for (int next : graph.next(way)) {
        if (numbers[next] != LEFT_OUT) {
          add(new Arc(from, numbers[next], passage(manner, start, way), by));
        }
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

  private static Passage passage(Kinds.Manner manner, boolean start, Way way) {
    return switch (manner) {
      case INSTANT -> start ? Passage.ENTRY : Passage.PASS;
      case DECIDES -> Passage.CASE;
      case STAYS -> way.cause().match(Kinds.IS_DONE) ? Passage.DONE : Passage.HELD;
    };
  }

  /** What a block records beside a statement is known while the statement is still open. */
  private void connectBeside(Node node) {
    Scope scope = node.scope();
    // The outermost one is the body.
    while (scope.outer().isPresent()) {
      if (BESIDE.contains(scope.kind())) {
        connect(node, scope);
      }
      scope = scope.outer().orElseThrow();
    }
  }

  private void connect(Node node, Scope block) {
    Node owner = graph.node(block.owner());
    // When a wait's time is up, its block is an ordinary way out.
    boolean beside = block.kind() == Scope.Kind.EVERY || !owner.match(Kinds.IS_WAIT);
    if (beside && has(owner)) {
      add(node, owner, Passage.DONE);
      if (isCall(node)) {
        add(node, owner, Passage.HELD);
      }
    }
  }

  /** It may happen wherever somebody is waited for. */
  private void connectAnytime(Node.Anytime anytime) {
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

  int size() {
    return nodes.size();
  }

  List<Node> nodes() {
    return nodes;
  }

  Node node(int number) {
    return nodes.get(number);
  }

  /** True for a node that is not left out. */
  boolean has(Node node) {
    return numbers[node.number()] != LEFT_OUT;
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
}
