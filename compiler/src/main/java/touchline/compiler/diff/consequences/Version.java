package touchline.compiler.diff.consequences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.prove.handover.HandOvers;
import touchline.compiler.prove.handover.Trail;
import touchline.compiler.prove.time.FlowTimes;
import touchline.compiler.prove.time.Times;
import touchline.compiler.scenario.ScenarioRunner;

/** One of two versions, with what is proven and tried of it: once, and only if somebody asks. */
public final class Version {
  private final Project project;
  private final List<Diagnostic> findings;
  private final Function<List<Flow>, ScenarioRunner> runner;
  private final ScenarioFaults faults;
  private final Times times;
  private final HandOvers handOvers;
  private final Map<String, FlowTimes> measured = new HashMap<>();
  private final Map<String, Map<String, Trail>> trails = new HashMap<>();
  private @Nullable Trials trials;

  /**
   * @param findings of its check; those that are suppressed don't count here either
   * @param runner makes something that runs the scenarios of flows and of those that they call
   */
  public Version(
      Project project, List<Diagnostic> findings, Function<List<Flow>, ScenarioRunner> runner) {
    this.project = project;
    this.findings = findings.stream().filter(Diagnostic::counts).toList();
    this.runner = runner;
    this.faults = new ScenarioFaults(project, this.findings);
    this.times = new Times(project);
    this.handOvers = new HandOvers(project::flow);
  }

  Project project() {
    return project;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  Times times() {
    return times;
  }

  FlowTimes times(Flow flow) {
    return measured.computeIfAbsent(flow.id(), id -> times.of(flow));
  }

  /** The most hand-overs on a way to each end of a flow, by the id of the end. */
  Map<String, Trail> handOvers(Flow flow) {
    return trails.computeIfAbsent(flow.id(), id -> handOvers.most(flow));
  }

  /** The errors that keep scenarios from being run. */
  ScenarioFaults faults() {
    return faults;
  }

  Trials trials() {
    Trials known = trials;
    if (known == null) {
      known = new Trials(project, findings, faults, runner);
      trials = known;
    }
    return known;
  }
}
