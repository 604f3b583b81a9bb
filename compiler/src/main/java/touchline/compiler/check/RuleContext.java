package touchline.compiler.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Project;
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
  private final Set<String> reachable;
  private final Passing passing;
  private final Loops instantLoops;
  private Optional<List<Verdict>> verdicts = Optional.empty();

  RuleContext(ProjectContext whole, ProjectIndex project, Proofs proofs, Flow flow) {
    this.whole = whole;
    this.project = project;
    this.proofs = proofs;
    this.flow = flow;
    this.reachable = Reach.forward(graph(), roots());
    this.passing = project.instant().passing(flow.graph());
    this.instantLoops = Loops.in(ids(), passing::next);
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
    return project.records(project(), faults()).of(flow);
  }

  /** True if control can come to a node. */
  public boolean isReachable(Node node) {
    return reachable.contains(node.id());
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

  /** The loops on which nobody is waited for or does anything. */
  public Loops instantLoops() {
    return instantLoops;
  }

  /** A shortest way round such a loop, from its first node. */
  public List<Node> instantRound(Set<String> loop) {
    String first = loop.iterator().next();
    return Loops.round(first, loop, passing::next).stream().map(graph()::node).toList();
  }

  /** The ids of all nodes, in written order. */
  public List<String> ids() {
    return flow.graph().nodes().stream().map(Node::id).toList();
  }

  /** The nodes from which ways lead to one of these, and these. */
  public Set<String> before(Collection<String> nodes) {
    return Reach.backward(graph(), nodes);
  }

  /** The nodes that ways lead to from these, and these. */
  public Set<String> behind(Collection<String> nodes) {
    return Reach.forward(graph(), nodes);
  }

  /** The ways to a node that control can take. */
  public List<Way> takenTo(Node node) {
    return graph().waysTo(node.id()).stream()
        .filter(way -> reachable.contains(way.from()))
        .toList();
  }

  /** Where control comes in: touchpoints, anytimes, and callers if there are any. */
  private Set<String> roots() {
    Set<String> roots = new HashSet<>();
    for (Node node : graph().nodes()) {
      if (node.match(NodeKinds.ENTERS)) {
        roots.add(node.id());
      }
    }
    if (project.isCalled(flow.id())) {
      flow.callEntry().ifPresent(roots::add);
    }
    return roots;
  }
}
