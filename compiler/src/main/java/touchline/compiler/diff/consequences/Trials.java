package touchline.compiler.diff.consequences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Project;
import touchline.compiler.model.Scenario;
import touchline.compiler.scenario.Failure;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.ScenarioRunner;
import touchline.compiler.scenario.Tally;
import touchline.compiler.source.Span;

/**
 * The scenarios of a version, run. Flows with errors that leave open where a case goes don't run; a
 * scenario that names what isn't there fails without being run.
 */
final class Trials {
  /** Errors about time only: a promise that is broken keeps no case from going its way. */
  private static final Set<String> HARMLESS = Set.of("TL0701", "TL0702");

  private final Map<String, Flow> running = new HashMap<>();
  private final Map<String, List<ScenarioRun>> results = new HashMap<>();
  private final Map<String, ScenarioRun> byTitle = new HashMap<>();
  private final Tally tally = new Tally();
  private final ScenarioRunner runner;

  Trials(
      Project project,
      List<Diagnostic> findings,
      ScenarioFaults faults,
      Function<List<Flow>, ScenarioRunner> runners) {
    project.flows().stream()
        .filter(flow -> flow.complete() && findings.stream().noneMatch(it -> stops(it, flow)))
        .forEach(flow -> running.put(flow.id(), flow));
    while (running.values().removeIf(this::callsSomethingElse)) {
      // What calls a flow that doesn't run doesn't run either.
    }
    this.runner =
        runners.apply(
            project.flows().stream().filter(flow -> running.containsKey(flow.id())).toList());
    for (Flow flow : project.flows()) {
      List<ScenarioRun> runs = new ArrayList<>();
      for (Scenario scenario : flow.scenarios()) {
        Optional<Diagnostic> fault = faults.in(scenario);
        if (fault.isPresent()) {
          runs.add(failed(flow, scenario, fault.orElseThrow()));
        } else if (running.containsKey(flow.id())) {
          runs.add(runner.run(flow, scenario));
        }
      }
      runs.forEach(run -> tally.add(run.tally()));
      for (ScenarioRun run : runs) {
        byTitle.putIfAbsent(flow.id() + ' ' + run.scenario().title(), run);
      }
      results.put(flow.id(), runs);
    }
  }

  private static ScenarioRun failed(Flow flow, Scenario scenario, Diagnostic fault) {
    Failure failure =
        new Failure(
            fault.span(), fault.message(), Optional.empty(), Optional.empty(), fault.help());
    return new ScenarioRun(flow, scenario, List.of(), List.of(failure), new Tally());
  }

  private static boolean stops(Diagnostic finding, Flow flow) {
    Span place = finding.span();
    return finding.severity() == Severity.ERROR
        && !HARMLESS.contains(finding.code().code())
        && place.file().equals(flow.span().file())
        && flow.span().start() <= place.start()
        && place.start() <= flow.span().end();
  }

  private boolean callsSomethingElse(Flow flow) {
    Set<String> called = new HashSet<>();
    for (Node node : flow.graph().nodes()) {
      node.match(NodeKinds.CALL).ifPresent(call -> called.add(call.flow().id()));
    }
    return !running.keySet().containsAll(called);
  }

  /** True if cases of a flow can be run. */
  boolean runs(Flow flow) {
    return running.containsKey(flow.id());
  }

  /** What came of the scenarios of a flow, in written order; of those that could be tried. */
  List<ScenarioRun> of(Flow flow) {
    return results.getOrDefault(flow.id(), List.of());
  }

  /** What came of the scenario with a title. */
  Optional<ScenarioRun> of(Flow flow, String title) {
    return Optional.ofNullable(byTitle.get(flow.id() + ' ' + title));
  }

  /** Runs a scenario that is not one of this version's own. */
  ScenarioRun run(Flow flow, Scenario scenario) {
    return runner.run(flow, scenario);
  }

  /** What all scenarios together took of a flow. */
  FlowCoverage coverage(Flow flow) {
    return FlowCoverage.of(flow, tally);
  }
}
