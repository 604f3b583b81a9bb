package touchline.compiler.scenario;

import java.util.List;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;

/**
 * What came of a scenario.
 *
 * @param path the ids of the statements that were listed: those of the flow itself
 * @param failures in the order of the expectations; empty if it passed
 * @param tally what was taken
 */
public record ScenarioRun(
    Flow flow, Scenario scenario, List<String> path, List<Failure> failures, Tally tally) {
  public ScenarioRun {
    path = List.copyOf(path);
    failures = List.copyOf(failures);
  }

  public boolean passed() {
    return failures.isEmpty();
  }
}
