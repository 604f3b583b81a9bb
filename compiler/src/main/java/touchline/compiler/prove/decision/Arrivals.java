package touchline.compiler.prove.decision;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.prove.decision.DataDecision.Split;

/**
 * The cases that can come to each node: a forward analysis to a fixpoint (Kildall 1973) over sets
 * of cases. Of each case only what a later decision asks for is kept.
 */
final class Arrivals {
  private static final long ONE_DECISION = 300_000;

  private final Net net;
  private final Diagrams diagrams;
  private final Influence influence;
  private final Liveness liveness;
  private final Certainty certainty;
  private final Entry entry;
  private final Optional<Axis> open;
  private final Unguarded unguarded;
  private final Map<Integer, DataDecision> decisions;
  private final int[] cases;
  private final Map<Integer, Map<String, Integer>> joins = new HashMap<>();
  private final BitSet waiting = new BitSet();

  Arrivals(
      Net net,
      Diagrams diagrams,
      Influence influence,
      Liveness liveness,
      Certainty certainty,
      Entry entry,
      Optional<Axis> open,
      Unguarded unguarded,
      Map<Integer, DataDecision> decisions) {
    this.net = net;
    this.diagrams = diagrams;
    this.influence = influence;
    this.liveness = liveness;
    this.certainty = certainty;
    this.entry = entry;
    this.open = open;
    this.unguarded = unguarded;
    this.decisions = decisions;
    this.cases = new int[net.size()];
  }

  /**
   * Follows all cases.
   *
   * @param callEntry the node where callers come in, if there are any
   */
  void follow(BitSet callEntry) {
    for (int node = 0; node < net.size(); node++) {
      if (net.node(node).match(NodeKinds.START).isPresent()) {
        cases[node] = Diagrams.ALL;
        waiting.set(node);
      }
    }
    callEntry.stream().forEach(node -> add(node, Entry.FROM_CALLER));
    for (int node = waiting.nextSetBit(0); node >= 0; node = waiting.nextSetBit(0)) {
      waiting.clear(node);
      leave(node);
    }
  }

  /** Says that any case may come anywhere. */
  void forgetAll() {
    Arrays.fill(cases, Diagrams.ALL);
  }

  /** The cases that can come to a node, exact as to some axes. */
  int at(int node, BitSet exactly) {
    return withCertainValues(node, cases[node], exactly);
  }

  /** Those of some cases in which the fields have values that have them at a node for certain. */
  int withCertainValues(int node, int some, BitSet exactly) {
    if (!certainty.at(node).intersects(exactly)) {
      return some;
    }
    BitSet certain = (BitSet) certainty.at(node).clone();
    certain.and(exactly);
    return unguarded.withValues(some, certain);
  }

  /** Cases as they may have been before an arc, if they are some afterwards. */
  int before(Arc arc, int after) {
    int before = after;
    if (arc.passage() == Arc.Passage.DONE) {
      for (int axis : influence.own(arc.from()).axes().stream().toArray()) {
        before = diagrams.forget(axis, before);
      }
    }
    return before;
  }

  /** True if any case can come to a node. */
  boolean isReached(int node) {
    return cases[node] != Diagrams.NONE;
  }

  /** The cases that stay at a node, or may become such while they do. */
  int held(int node) {
    int now = cases[node];
    if (open.isPresent()) {
      now = diagrams.forget(open.orElseThrow().number(), now);
    }
    BitSet live = liveness.at(node);
    now = influence.around(node).possible(now, live, diagrams);
    return influence.during(node).possible(now, live, diagrams);
  }

  private void leave(int node) {
    if (net.out(node).isEmpty()) {
      return;
    }
    Kinds.Manner manner = net.node(node).match(Kinds.MANNER);
    Optional<Split> split =
        manner == Kinds.Manner.DECIDES ? split(decision(node), node) : Optional.empty();
    int held = manner == Kinds.Manner.STAYS ? held(node) : cases[node];
    for (Arc arc : net.out(node)) {
      // Where any case may come already no more can.
      if (cases[arc.to()] != Diagrams.ALL) {
        arrive(arc, passed(arc, held, split));
      }
    }
  }

  /** The cases that an arc leads on. */
  private int passed(Arc arc, int held, Optional<Split> split) {
    return switch (arc.passage()) {
      case PASS, HELD -> held;
      case DONE -> influence.own(arc.from()).done(held, diagrams);
      case ENTRY -> entry.by(arc.way().orElseThrow(), liveness.at(arc.to()));
      case CASE -> split.isPresent() ? taken(arc, split.orElseThrow()) : held;
    };
  }

  private int taken(Arc arc, Split split) {
    return split.taken()[decision(arc.from()).position(arc.way().orElseThrow()).orElse(0)];
  }

  private DataDecision decision(int node) {
    DataDecision decision = decisions.get(node);
    if (decision == null) {
      throw new IllegalStateException("no decision at " + net.node(node).id());
    }
    return decision;
  }

  /** How a decision sends its cases on, unless that takes too long to find out. */
  private Optional<Split> split(DataDecision decision, int node) {
    if (decision.isOpaque()) {
      return Optional.empty();
    }
    long budget = diagrams.budget();
    long allowed = Math.min(budget, ONE_DECISION);
    diagrams.budget(allowed);
    try {
      Split split = decision.split(at(node, decision.asks()), unguarded, diagrams);
      diagrams.budget(budget - allowed + diagrams.budget());
      return Optional.of(split);
    } catch (OverBudgetException e) {
      decision.giveUp();
      diagrams.budget(budget - allowed);
      return Optional.empty();
    }
  }

  private void arrive(Arc arc, int passed) {
    int coming = projected(arc, passed);
    Optional<Node.Join> join = net.node(arc.to()).match(NodeKinds.JOIN);
    if (join.isPresent()) {
      set(arc.to(), together(join.orElseThrow(), arc, coming));
    } else {
      add(arc.to(), coming);
    }
  }

  /** Without what nobody asks for from there on. */
  private int projected(Arc arc, int passed) {
    if (passed == Diagrams.NONE) {
      return passed;
    }
    Writes own = influence.own(arc.from());
    BitSet wanted = liveness.at(arc.to());
    if (own.isEmpty() && liveness.at(arc.from()) == wanted) {
      return adjusted(arc, passed);
    }
    BitSet done = (BitSet) liveness.at(arc.from()).clone();
    done.or(own.axes());
    done.andNot(wanted);
    int result = passed;
    for (int axis = done.nextSetBit(0); axis >= 0; axis = done.nextSetBit(axis + 1)) {
      result = diagrams.forget(axis, result);
    }
    return adjusted(arc, result);
  }

  /** Says that fields have a value where that is not certain any more, and no more where it is. */
  private int adjusted(Arc arc, int coming) {
    BitSet before = certainty.after(arc);
    BitSet behind = certainty.at(arc.to());
    BitSet wanted = liveness.at(arc.to());
    boolean same = before == behind && arc.passage() != Arc.Passage.CASE;
    if (!before.intersects(wanted) || (same && influence.isNothing(arc.from()))) {
      return coming;
    }
    BitSet told = (BitSet) before.clone();
    told.and(wanted);
    BitSet untold = touched(arc);
    untold.and(told);
    untold.and(behind);
    told.andNot(behind);
    int result = unguarded.withValues(coming, told);
    for (int axis = untold.nextSetBit(0); axis >= 0; axis = untold.nextSetBit(axis + 1)) {
      result = diagrams.likeTheOneBefore(axis, result);
    }
    return result;
  }

  private BitSet touched(Arc arc) {
    BitSet touched = influence.touched(arc.from());
    DataDecision decision = decisions.get(arc.from());
    if (decision != null) {
      touched.or(decision.asks());
    }
    return touched;
  }

  private void add(int node, int coming) {
    set(node, diagrams.or(cases[node], coming));
  }

  private void set(int node, int now) {
    if (now != cases[node]) {
      cases[node] = now;
      waiting.set(node);
    }
  }

  /** What each branch knows of what the others don't record. */
  private int together(Node.Join join, Arc arc, int coming) {
    Map<String, Integer> parts = joins.computeIfAbsent(arc.to(), any -> expected(join, arc.to()));
    String branch = Kinds.branch(net.node(arc.from()), join);
    parts.merge(branch, coming, diagrams::or);
    int all = Diagrams.ALL;
    for (Map.Entry<String, Integer> part : parts.entrySet()) {
      int known = part.getValue();
      BitSet others = influence.elsewhere(join.fork(), part.getKey());
      for (int axis = others.nextSetBit(0); axis >= 0; axis = others.nextSetBit(axis + 1)) {
        known = diagrams.forget(axis, known);
      }
      all = diagrams.and(all, known);
    }
    return all;
  }

  private Map<String, Integer> expected(Node.Join join, int node) {
    Map<String, Integer> parts = new TreeMap<>();
    List<Arc> in = net.in(node);
    in.forEach(arc -> parts.put(Kinds.branch(net.node(arc.from()), join), Diagrams.NONE));
    return parts;
  }

  /** The nodes to which cases come by ways that are not known exactly. */
  BitSet vague() {
    BitSet vague = new BitSet();
    for (Map.Entry<Integer, DataDecision> entry : decisions.entrySet()) {
      if (entry.getValue().isOpaque()) {
        spread(entry.getKey(), vague);
      }
    }
    return vague;
  }

  private void spread(int root, BitSet vague) {
    BitSet open = new BitSet();
    open.set(root);
    for (int node = root; node >= 0; node = open.nextSetBit(0)) {
      open.clear(node);
      for (Arc arc : net.out(node)) {
        if (!vague.get(arc.to())) {
          vague.set(arc.to());
          open.set(arc.to());
        }
      }
    }
  }
}
