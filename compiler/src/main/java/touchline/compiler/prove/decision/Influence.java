package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Reach;
import touchline.compiler.model.Scope;

/** What a flow's statements record, and what is recorded elsewhere while they are open. */
final class Influence {
  private final int axes;
  private final Writes[] own;
  private final Writes[] during;
  private final Writes[] around;
  private final Map<String, Writes> branches = new HashMap<>();
  private final Map<String, Set<String>> siblings = new HashMap<>();
  private final List<Possible> anytimes = new ArrayList<>();

  private record Possible(Scope in, Writes writes) {}

  Influence(Graph graph, Net net, Axes axes, CalledFlows called) {
    this.axes = axes.count();
    Writes[] done = new Writes[graph.size()];
    Writes[] meanwhile = new Writes[graph.size()];
    Arrays.fill(meanwhile, Writes.NONE);
    for (Node node : graph.nodes()) {
      done[node.number()] = Writes.of(Recording.of(node), axes);
    }
    for (Node.Call call : graph.calls()) {
      CalledFlows.Effect effect = called.of(call);
      done[call.number()] = Writes.of(certain(effect), axes);
      meanwhile[call.number()] = Writes.of(effect.may(), axes);
    }
    for (int node = 0; node < done.length; node++) {
      if (!done[node].isEmpty() || !meanwhile[node].isEmpty()) {
        addToBranches(graph.node(node).scope(), done[node], meanwhile[node]);
      }
    }
    for (Node.Anytime anytime : graph.byKind().anytimes()) {
      addAnytime(anytime, comingBack(anytime, graph), done, meanwhile);
    }
    this.own = new Writes[net.size()];
    this.during = new Writes[net.size()];
    this.around = new Writes[net.size()];
    boolean onlyOneAtATime = branches.isEmpty() && anytimes.isEmpty();
    Map<String, Writes> aroundScopes = new HashMap<>();
    for (int node = 0; node < own.length; node++) {
      Node it = net.node(node);
      own[node] = done[it.number()];
      during[node] = meanwhile[it.number()];
      around[node] =
          onlyOneAtATime
              ? Writes.NONE
              : aroundScopes.computeIfAbsent(it.scope().id(), any -> around(it.scope()));
    }
  }

  private static Map<String, Recorded> certain(CalledFlows.Effect effect) {
    Map<String, Recorded> certain = new HashMap<>(effect.may());
    certain.keySet().retainAll(effect.must());
    return certain;
  }

  private void addToBranches(Scope inner, Writes done, Writes meanwhile) {
    Scope scope = inner;
    // The outermost one is the body.
    while (scope.outer().isPresent()) {
      if (scope.kind() == Scope.Kind.PARALLEL_BRANCH) {
        siblings.computeIfAbsent(scope.owner(), any -> new LinkedHashSet<>()).add(scope.id());
        Writes branch = branches.computeIfAbsent(scope.id(), any -> new Writes(axes));
        branch.add(done);
        branch.add(meanwhile);
      }
      scope = scope.outer().orElseThrow();
    }
  }

  private void addAnytime(
      Node.Anytime anytime, BitSet comingBack, Writes[] done, Writes[] meanwhile) {
    Writes writes = new Writes(axes);
    for (int node = comingBack.nextSetBit(0); node >= 0; node = comingBack.nextSetBit(node + 1)) {
      writes.add(done[node]);
      writes.add(meanwhile[node]);
    }
    if (!writes.isEmpty()) {
      anytimes.add(new Possible(anytime.possibleIn(), writes));
    }
  }

  /** The nodes from which ways lead back to where an {@code anytime} came from. */
  private static BitSet comingBack(Node.Anytime anytime, Graph graph) {
    BitSet backs = new BitSet();
    for (Node.Back back : graph.byKind().backs()) {
      backs.set(back.number(), back.owner().equals(anytime.id()));
    }
    return Reach.backward(graph, backs);
  }

  /** What a node records when it is done. */
  Writes own(int node) {
    return own[node];
  }

  /** What the flow that a node calls may record at any moment. */
  Writes during(int node) {
    return during[node];
  }

  /** What may be recorded elsewhere while a case stays at a node. */
  Writes around(int node) {
    return around[node];
  }

  /** True if nothing is recorded at a node, nor elsewhere meanwhile. */
  boolean isNothing(int node) {
    return own[node].isEmpty() && during[node].isEmpty() && around[node].isEmpty();
  }

  /** The axes of what may be recorded at a node, or elsewhere meanwhile. */
  BitSet touched(int node) {
    BitSet touched = (BitSet) own[node].axes().clone();
    touched.or(during[node].axes());
    touched.or(around[node].axes());
    return touched;
  }

  private Writes around(Scope scope) {
    Writes all = new Writes(axes);
    scope
        .chain()
        .filter(it -> it.kind() == Scope.Kind.PARALLEL_BRANCH)
        .forEach(branch -> all.add(beside(branch)));
    if (scope.innermost(Scope.Kind.ANYTIME).isEmpty()) {
      anytimes.stream().filter(it -> scope.isIn(it.in)).forEach(it -> all.add(it.writes));
    }
    return all.isEmpty() ? Writes.NONE : all;
  }

  private Writes beside(Scope branch) {
    Writes others = new Writes(axes);
    for (String id : siblings.getOrDefault(branch.owner(), Set.of())) {
      if (!id.equals(branch.id())) {
        others.add(branches.getOrDefault(id, Writes.NONE));
      }
    }
    return others;
  }

  /** The axes that are written in other branches than one of a fork. */
  BitSet elsewhere(String fork, String branch) {
    BitSet written = new BitSet();
    for (String id : siblings.getOrDefault(fork, Set.of())) {
      if (!id.equals(branch)) {
        written.or(branches.getOrDefault(id, Writes.NONE).axes());
      }
    }
    return written;
  }
}
