package touchline.compiler.scenario;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;
import touchline.runtime.Machine;
import touchline.table.StepTable;

/**
 * Runs scenarios through the step tables of their flows. No clock runs: what is late, and how often
 * somebody is reminded, is what the scenario says; and parallel branches run one after another, in
 * written order.
 */
public final class ScenarioRunner {
  private final Flows flows;
  private final Tables tables;
  private final List<StepTable> all;
  private final Map<String, Machine> machines = new HashMap<>();

  /**
   * @param all the flows that scenarios test, and those that they call, free of errors
   */
  public ScenarioRunner(List<Flow> all, Tables tables) {
    this.flows = new Flows(all);
    this.tables = tables;
    this.all = all.stream().map(tables::table).toList();
  }

  /** Runs a scenario of a flow, and compares what came of it with what is expected. */
  public ScenarioRun run(Flow flow, Scenario scenario) {
    Journey journey = new Journey(flow, flows);
    List<Failure> failures = new ArrayList<>();
    try {
      new Walk(scenario, journey, flows, machine(flow), tables).walk();
      Expectations expectations = new Expectations(journey);
      for (Scenario.Expectation expectation : scenario.expectations()) {
        expectation.match(expectations).ifPresent(failures::add);
      }
    } catch (StoppedException e) {
      failures.add(withPaths(e.failure(), scenario, journey));
    }
    return new ScenarioRun(flow, scenario, journey.path(), failures, journey.tally());
  }

  /** How far it came, beside what was expected. */
  private static Failure withPaths(Failure stopped, Scenario scenario, Journey journey) {
    Expectations expectations = new Expectations(journey);
    Optional<PathDifference> difference =
        scenario.expectations().stream()
            .flatMap(it -> it.match(new ExpectedPath()).stream())
            .findFirst()
            .map(path -> expectations.difference(path, false));
    return difference.map(stopped::with).orElse(stopped);
  }

  private Machine machine(Flow flow) {
    return machines.computeIfAbsent(
        flow.id(), any -> Machine.of(tables.table(flow), all, ZoneOffset.UTC));
  }
}
