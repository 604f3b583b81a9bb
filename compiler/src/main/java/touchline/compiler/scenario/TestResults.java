package touchline.compiler.scenario;

import java.util.List;
import touchline.compiler.model.Flow;
import touchline.compiler.scenario.FlowCoverage.Count;

/**
 * What came of many scenarios.
 *
 * @param runs flow by flow, in written order
 * @param coverage one for each flow that was to be tested
 * @param least the percentage of branches that has to be covered
 */
public record TestResults(List<ScenarioRun> runs, List<FlowCoverage> coverage, int least) {
  public TestResults {
    runs = List.copyOf(runs);
    coverage = List.copyOf(coverage);
  }

  public long failed() {
    return runs.stream().filter(run -> !run.passed()).count();
  }

  /** The flows that no scenario tests, by themselves or through calls. */
  public List<Flow> untested() {
    return coverage.stream()
        .filter(it -> it.parts().stream().noneMatch(FlowCoverage.Part::isCovered))
        .map(FlowCoverage::flow)
        .filter(flow -> flow.scenarios().isEmpty())
        .toList();
  }

  /** All branches of all flows. */
  public Count branches() {
    return coverage.stream().map(FlowCoverage::branches).reduce(new Count(0, 0), Count::plus);
  }

  /** True if less is covered than has to be. */
  public boolean isCoveredTooLittle() {
    return branches().percent() < least;
  }

  /** True if all scenarios passed and enough is covered. */
  public boolean isFine() {
    return failed() == 0 && !isCoveredTooLittle();
  }
}
