package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.DataDecision.Split;

/**
 * What a flow's decisions on data do with the cases that can come to them. Exact, unless telling
 * cases apart takes too long; then it says so.
 */
public final class Decisions {
  private static final long BUDGET = 3_000_000;
  private static final long BUDGET_OF_A_NODE = 300;
  private static final long BUDGET_OF_A_DECISION = 200_000;

  private final Axes axes;
  private final Diagrams diagrams;
  private final Net net;
  private final Map<Integer, DataDecision> decisions = new HashMap<>();
  private final Map<Integer, DataDecision> earlier = new HashMap<>();
  private final Unguarded unguarded;
  private final Arrivals arrivals;
  private final Reasoning reasoning;
  private boolean exact = true;

  private Decisions(
      Flow flow,
      boolean called,
      List<DataDecision> found,
      List<DataDecision> before,
      Axes axes,
      CalledFlows calledFlows) {
    this.axes = axes;
    this.net = new Net(flow.graph(), found.stream().map(DataDecision::node).toList());
    this.diagrams = new Diagrams(axes.sizes(), 0);
    Meaning meaning = new Meaning(axes, diagrams);
    this.unguarded = new Unguarded(axes, diagrams, meaning);
    for (DataDecision decision : found) {
      decisions.put(net.number(decision.node()), decision);
      read(decision, meaning);
    }
    for (DataDecision decision : before) {
      earlier.put(net.number(decision.node()), decision);
      read(decision, meaning);
    }
    Influence influence = new Influence(flow.graph(), net, axes, calledFlows);
    Optional<Axis> open = axes.find(Asked.OPEN);
    Liveness liveness = new Liveness(net, asks(), influence, open);
    BitSet callEntry = new BitSet();
    if (called) {
      flow.callEntry()
          .map(flow.graph()::node)
          .filter(net::has)
          .ifPresent(entry -> callEntry.set(net.number(entry)));
    }
    Certainty certainty = new Certainty(net, axes, influence, callEntry);
    Entry entry = new Entry(flow, axes, diagrams);
    this.arrivals =
        new Arrivals(
            net, diagrams, influence, liveness, certainty, entry, open, unguarded, decisions);
    this.reasoning = new Reasoning(axes, net, diagrams, meaning, arrivals, decisions);
    follow(callEntry, flow.graph().size());
  }

  /**
   * Analyzes a flow.
   *
   * @param called whether other flows call it
   * @param calledFlows of the same project
   * @return none if no data decide anything in it
   */
  public static Optional<Decisions> of(Flow flow, boolean called, CalledFlows calledFlows) {
    return of(flow, called, calledFlows, Earlier.NONE);
  }

  static Optional<Decisions> of(
      Flow flow, boolean called, CalledFlows calledFlows, Earlier before) {
    List<Node.Decision> onData = new ArrayList<>(flow.graph().byKind().decisions());
    onData.removeIf(Node.Decision::judged);
    if (onData.isEmpty()) {
      return Optional.empty();
    }
    Asked asked = new Asked();
    for (Way way : flow.graph().ways()) {
      Optional<Condition> condition = way.cause().match(Kinds.CONDITION);
      if (condition.isPresent()) {
        condition.orElseThrow().match(asked);
      }
    }
    before.conditions().forEach(condition -> condition.match(asked));
    Axes axes = new Axes(flow, asked);
    List<DataDecision> found = new ArrayList<>();
    List<DataDecision> older = new ArrayList<>();
    for (Node.Decision node : onData) {
      found.add(new DataDecision(node, flow.graph().waysFrom(node.number()), axes));
      List<Way> ways = before.of(node.id());
      if (!ways.isEmpty()) {
        older.add(new DataDecision(node, ways, axes));
      }
    }
    return Optional.of(new Decisions(flow, called, found, older, axes, calledFlows));
  }

  private void read(DataDecision decision, Meaning meaning) {
    diagrams.budget(BUDGET_OF_A_DECISION);
    try {
      decision.read(meaning);
    } catch (OverBudgetException e) {
      decision.giveUp();
    }
  }

  private List<BitSet> asks() {
    List<BitSet> asks = new ArrayList<>(Collections.nCopies(net.size(), Liveness.NOTHING));
    decisions.keySet().forEach(node -> asks.set(node, asks(node)));
    return asks;
  }

  /** What the conditions of a decision ask for, and asked for before. */
  private BitSet asks(int node) {
    BitSet asks = new BitSet();
    Optional.ofNullable(decisions.get(node)).ifPresent(it -> asks.or(it.asks()));
    Optional.ofNullable(earlier.get(node)).ifPresent(it -> asks.or(it.asks()));
    return asks;
  }

  private void follow(BitSet callEntry, int size) {
    diagrams.budget(BUDGET + BUDGET_OF_A_NODE * size);
    try {
      arrivals.follow(callEntry);
    } catch (OverBudgetException e) {
      exact = false;
      arrivals.forgetAll();
    }
  }

  /** What is proven about each decision that cases can come to, in the flow's order. */
  public List<Verdict> verdicts() {
    BitSet vague = arrivals.vague();
    List<Verdict> verdicts = new ArrayList<>();
    for (int node = 0; node < net.size(); node++) {
      DataDecision decision = decisions.get(node);
      if (decision != null && arrivals.isReached(node)) {
        verdicts.add(verdict(decision, node, exact && !vague.get(node)));
      }
    }
    return verdicts;
  }

  private Verdict verdict(DataDecision decision, int node, boolean known) {
    diagrams.budget(BUDGET_OF_A_DECISION);
    try {
      if (!decision.isOpaque()) {
        return judged(decision, node, known);
      }
    } catch (OverBudgetException e) {
      decision.giveUp();
    }
    return new Verdict(decision.node(), Optional.empty(), List.of(), !decision.isReadable());
  }

  /** What more cases than there are can't do, the real ones can't do either. */
  private Verdict judged(DataDecision decision, int node, boolean known) {
    int cases = arrivals.at(node, decision.asks());
    Split split = decision.split(cases, unguarded, diagrams);
    List<NeverTaken> never = new ArrayList<>();
    for (int way = 0; way < decision.ways().size(); way++) {
      if (split.taken()[way] == Diagrams.NONE) {
        never.add(
            new NeverTaken(decision.ways().get(way), reasoning.why(decision, node, way, cases)));
      }
    }
    int gap = split.gap();
    boolean proven = known || gap == Diagrams.NONE;
    Optional<Gap> shown =
        known && gap != Diagrams.NONE ? Optional.of(gap(decision, gap)) : Optional.empty();
    return new Verdict(decision.node(), shown, never, proven);
  }

  private Gap gap(DataDecision decision, int gap) {
    Cases cases = words(gap, decision.asks());
    return new Gap(cases, NearMisses.in(decision, cases.points()));
  }

  /** A case that takes a way of a decision on data; none if there is none, or none is known. */
  public Optional<Cases> casesOf(Way way) {
    int node = net.from(way);
    DataDecision decision = decisions.get(node);
    if (decision == null || decision.isOpaque() || decision.position(way).isEmpty()) {
      return Optional.empty();
    }
    diagrams.budget(BUDGET_OF_A_DECISION);
    try {
      BitSet all = axes.all();
      Split split = decision.split(arrivals.at(node, all), unguarded, diagrams);
      int taken = split.taken()[decision.position(way).orElseThrow()];
      return Optional.of(taken).filter(it -> it != Diagrams.NONE).map(it -> words(it, all));
    } catch (OverBudgetException e) {
      return Optional.empty();
    }
  }

  /**
   * The cases that can come to a decision and take another way than before.
   *
   * @param same whether an earlier and a present way are the same
   * @return none if it takes too long to find out
   */
  Optional<List<Detour>> detours(String decision, BiPredicate<Way, Way> same) {
    int node = net.number(decision);
    DataDecision now = decision(node);
    DataDecision before = Optional.ofNullable(earlier.get(node)).orElse(now);
    diagrams.budget(BUDGET_OF_A_DECISION);
    try {
      if (now.isOpaque() || before.isOpaque()) {
        return Optional.empty();
      }
      int cases = arrivals.at(node, asks(node));
      int[] taken = now.split(cases, unguarded, diagrams).taken();
      int[] took = before.split(cases, unguarded, diagrams).taken();
      List<Detour> detours = new ArrayList<>();
      for (int older = 0; older < took.length; older++) {
        for (int newer = 0; newer < taken.length; newer++) {
          Way from = before.ways().get(older);
          Way to = now.ways().get(newer);
          int both = same.test(from, to) ? Diagrams.NONE : diagrams.and(took[older], taken[newer]);
          if (both != Diagrams.NONE) {
            detours.add(new Detour(from, to, words(both, asks(node))));
          }
        }
      }
      return Optional.of(detours);
    } catch (OverBudgetException e) {
      return Optional.empty();
    }
  }

  private Cases words(int cases, BitSet mentioned) {
    return new CaseWords(axes, diagrams).of(only(mentioned, cases));
  }

  private int only(BitSet mentioned, int cases) {
    int shown = cases;
    for (int axis = 0; axis < axes.count(); axis++) {
      if (!mentioned.get(axis)) {
        shown = diagrams.forget(axis, shown);
      }
    }
    return shown;
  }

  Axes axes() {
    return axes;
  }

  Diagrams diagrams() {
    return diagrams;
  }

  /** What the conditions of a decision ask for. */
  BitSet asks(String decision) {
    return decision(net.number(decision)).asks();
  }

  /** The cases that no way of a decision takes, as to what it asks for. */
  int gapOf(String id) {
    int node = net.number(id);
    DataDecision decision = decision(node);
    diagrams.budget(BUDGET);
    int cases = arrivals.at(node, decision.asks());
    return only(decision.asks(), decision.split(cases, unguarded, diagrams).gap());
  }

  private DataDecision decision(int node) {
    DataDecision decision = decisions.get(node);
    if (decision == null) {
      throw new IllegalArgumentException("no decision on data: " + net.node(node).id());
    }
    return decision;
  }
}
