package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;

/** What a flow's statements record, and what is recorded elsewhere while they are open. */
final class Influence {
  private final Net net;
  private final List<Writes> own = new ArrayList<>();
  private final List<Writes> during = new ArrayList<>();
  private final Map<String, Writes> branches = new HashMap<>();
  private final Map<String, Set<String>> siblings = new HashMap<>();
  private final List<Writes> around = new ArrayList<>();
  private final List<Possible> anytimes = new ArrayList<>();

  private record Possible(Scope in, Writes writes) {}

  Influence(Net net, Axes axes, CalledFlows called) {
    this.net = net;
    for (Node node : net.nodes()) {
      Optional<Node.Call> call = node.match(NodeKinds.CALL);
      if (call.isPresent()) {
        CalledFlows.Effect effect = called.of(call.orElseThrow());
        own.add(Writes.of(certain(effect), axes));
        during.add(Writes.of(effect.may(), axes));
      } else {
        own.add(Writes.of(Recording.of(node), axes));
        during.add(Writes.NONE);
      }
    }
    for (int node = 0; node < net.size(); node++) {
      if (!own.get(node).isEmpty() || !during.get(node).isEmpty()) {
        Writes all = new Writes();
        all.add(own.get(node));
        all.add(during.get(node));
        addToBranches(net.node(node).scope(), all);
      }
    }
    net.nodes().forEach(node -> node.match(NodeKinds.ANYTIME).ifPresent(this::addAnytime));
    boolean onlyOneAtATime = branches.isEmpty() && anytimes.isEmpty();
    Map<String, Writes> aroundScopes = new HashMap<>();
    for (Node node : net.nodes()) {
      Scope scope = node.scope();
      around.add(
          onlyOneAtATime
              ? Writes.NONE
              : aroundScopes.computeIfAbsent(scope.id(), any -> around(scope)));
    }
  }

  private static Map<String, Recorded> certain(CalledFlows.Effect effect) {
    Map<String, Recorded> certain = new HashMap<>(effect.may());
    certain.keySet().retainAll(effect.must());
    return certain;
  }

  private void addToBranches(Scope scope, Writes writes) {
    scope
        .chain()
        .filter(it -> it.kind() == Scope.Kind.PARALLEL_BRANCH)
        .forEach(
            branch -> {
              siblings
                  .computeIfAbsent(branch.owner(), any -> new LinkedHashSet<>())
                  .add(branch.id());
              branches.computeIfAbsent(branch.id(), any -> new Writes()).add(writes);
            });
  }

  private void addAnytime(Node.Anytime anytime) {
    Writes writes = new Writes();
    net.comingBack(anytime).stream()
        .forEach(
            node -> {
              writes.add(own(node));
              writes.add(during(node));
            });
    if (!writes.isEmpty()) {
      anytimes.add(new Possible(anytime.possibleIn(), writes));
    }
  }

  /** What a node records when it is done. */
  Writes own(int node) {
    return own.get(node);
  }

  /** What the flow that a node calls may record at any moment. */
  Writes during(int node) {
    return during.get(node);
  }

  /** What may be recorded elsewhere while a case stays at a node. */
  Writes around(int node) {
    return around.get(node);
  }

  /** True if nothing is recorded at a node, nor elsewhere meanwhile. */
  boolean isNothing(int node) {
    return own(node).isEmpty() && during(node).isEmpty() && around(node).isEmpty();
  }

  /** The axes of what may be recorded at a node, or elsewhere meanwhile. */
  BitSet touched(int node) {
    BitSet touched = (BitSet) own(node).axes().clone();
    touched.or(during(node).axes());
    touched.or(around(node).axes());
    return touched;
  }

  private Writes around(Scope scope) {
    Writes all = new Writes();
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
    Writes others = new Writes();
    for (String id : siblings.getOrDefault(branch.owner(), Set.of())) {
      if (!id.equals(branch.id())) {
        others.add(branches.getOrDefault(id, Writes.NONE));
      }
    }
    return others;
  }

  /** The axes that are written in other branches than one of a fork. */
  BitSet elsewhere(String fork, String branch) {
    BitSet axes = new BitSet();
    for (String id : siblings.getOrDefault(fork, Set.of())) {
      if (!id.equals(branch)) {
        axes.or(branches.getOrDefault(id, Writes.NONE).axes());
      }
    }
    return axes;
  }
}
