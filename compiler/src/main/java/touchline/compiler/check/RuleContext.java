package touchline.compiler.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Project;
import touchline.compiler.model.Reach;
import touchline.compiler.model.Way;
import touchline.compiler.prove.decision.Decisions;
import touchline.compiler.prove.decision.Verdict;
import touchline.compiler.prove.handover.HandOvers;
import touchline.compiler.prove.record.FlowRecords;
import touchline.compiler.prove.time.Times;

/** A flow, and what rules ask about it and about the flows around it. */
public final class RuleContext {
  private final ProjectContext whole;
  private final ProjectIndex project;
  private final Proofs proofs;
  private final Flow flow;
  private final BitSet roots;
  private final BitSet reachable;
  private Optional<Loops<Integer>> instantLoops = Optional.empty();
  private Optional<List<Verdict>> verdicts = Optional.empty();
  private Optional<FlowRecords> records = Optional.empty();
  private boolean recordsAsked;

  RuleContext(ProjectContext whole, ProjectIndex project, Proofs proofs, Flow flow) {
    this.whole = whole;
    this.project = project;
    this.proofs = proofs;
    this.flow = flow;
    this.roots = findRoots();
    this.reachable = Reach.forward(graph(), roots);
  }

  public Flow flow() {
    return flow;
  }

  /** All flows of all files. */
  public Project project() {
    return whole.project();
  }

  /** What the project sets about its rules. */
  public Settings settings() {
    return whole.settings();
  }

  /** Where errors were found before any rule was asked. */
  public Faults faults() {
    return whole.faults();
  }

  public Graph graph() {
    return flow.graph();
  }

  /** Another flow of the project. */
  public Optional<Flow> flow(String id) {
    return project.flow(id);
  }

  /** The calls in a flow, in written order. */
  public List<Node.Call> calls(String flow) {
    return project.calls(flow);
  }

  /** The flows that a flow is in a circle of calls with, if it is. */
  public Optional<Set<String>> callLoop(String flow) {
    return project.callLoop(flow);
  }

  /** What is recorded where in this flow. */
  public Optional<FlowRecords> records() {
    if (!recordsAsked) {
      recordsAsked = true;
      records = project.records(project(), faults()).of(flow);
    }
    return records;
  }

  /** True if control can come to a node. */
  public boolean isReachable(Node node) {
    return reachable.get(node.number());
  }

  /** The numbers of the nodes that control can come to. */
  public BitSet reachable() {
    return reachable;
  }

  /** The numbers of the nodes that control can come to without going on from some nodes. */
  public BitSet reachablePast(BitSet last) {
    return Reach.forward(graph(), roots, last);
  }

  /** How long flows take; measured when it is asked for. */
  public Times times() {
    return proofs.times();
  }

  /** What is proven about the flow's decisions on data. */
  public List<Verdict> verdicts() {
    if (verdicts.isEmpty()) {
      boolean called = project.isCalled(flow.id());
      verdicts =
          Optional.of(
              Decisions.of(flow, called, proofs.calledFlows())
                  .map(Decisions::verdicts)
                  .orElse(List.of()));
    }
    return verdicts.orElseThrow();
  }

  /** How often cases change hands. */
  public HandOvers handOvers() {
    return proofs.handOvers();
  }

  /** The loops on which nobody is waited for or does anything, of the numbers of nodes. */
  public Loops<Integer> instantLoops() {
    if (instantLoops.isEmpty()) {
      instantLoops = Optional.of(findInstantLoops());
    }
    return instantLoops.orElseThrow();
  }

  private Loops<Integer> findInstantLoops() {
    if (!graph().waysBack().isEmpty()) {
      Passing passing = project.instant().passing(graph());
      for (Way way : graph().waysBack()) {
        if (passing.goesOnBy(way)) {
          return Loops.in(numbers(), passing::next);
        }
      }
    }
    return Loops.none();
  }

  /** A shortest way round such a loop, from its first node. */
  public List<Node> instantRound(Set<Integer> loop) {
    Passing passing = project.instant().passing(graph());
    int first = loop.iterator().next();
    return nodes(Loops.round(first, loop, passing::next));
  }

  /** The numbers of all nodes. */
  public List<Integer> numbers() {
    return IntStream.range(0, graph().size()).boxed().toList();
  }

  /** The nodes of some numbers. */
  public List<Node> nodes(Collection<Integer> numbers) {
    return numbers.stream().map(graph().nodes()::get).toList();
  }

  /** The numbers of all nodes of a kind. */
  public BitSet numbers(Predicate<Node> kind) {
    BitSet found = new BitSet(graph().size());
    for (int node = 0; node < graph().size(); node++) {
      if (kind.test(graph().node(node))) {
        found.set(node);
      }
    }
    return found;
  }

  /** The nodes from which ways lead to one of these, and these; all by their numbers. */
  public BitSet before(BitSet nodes) {
    return Reach.backward(graph(), nodes);
  }

  /** The ways to a node that control can take. */
  public List<Way> takenTo(Node node) {
    return graph().waysTo(node.number()).stream()
        .filter(way -> reachable.get(graph().from(way)))
        .toList();
  }

  /** Where control comes in: touchpoints, anytimes, and callers if there are any. */
  private BitSet findRoots() {
    BitSet roots = new BitSet(graph().size());
    graph().starts().forEach(start -> roots.set(start.number()));
    graph().byKind().anytimes().forEach(anytime -> roots.set(anytime.number()));
    if (project.isCalled(flow.id())) {
      flow.callEntry().ifPresent(entry -> roots.set(graph().number(entry)));
    }
    return roots;
  }
}
