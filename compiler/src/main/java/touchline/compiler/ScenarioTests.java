package touchline.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import touchline.compiler.emit.steptable.StepTableMaker;
import touchline.compiler.emit.steptable.ValueMaker;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Value;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.ScenarioRunner;
import touchline.compiler.scenario.Tables;
import touchline.compiler.scenario.Tally;
import touchline.compiler.scenario.TestResults;
import touchline.table.StepTable;

/** Tests flows by their scenarios. */
public final class ScenarioTests {
  private ScenarioTests() {}

  private static final Tables TABLES =
      new Tables() {
        @Override
        public StepTable table(Flow flow) {
          return StepTableMaker.table(flow);
        }

        @Override
        public touchline.table.Value value(Value value) {
          return ValueMaker.value(value);
        }
      };

  /**
   * Something that runs scenarios.
   *
   * @param all the flows under test and those that they call, free of errors
   */
  public static ScenarioRunner runner(List<Flow> all) {
    return new ScenarioRunner(all, TABLES);
  }

  /**
   * Runs scenarios and measures what they cover.
   *
   * @param all the flows of a compilation without errors
   * @param tested those of them that are to be tested
   * @param wanted which of their scenarios run
   * @param least the percentage of branches that has to be covered
   */
  public static TestResults run(
      List<Flow> all, List<Flow> tested, Predicate<Scenario> wanted, int least) {
    ScenarioRunner runner = runner(all);
    List<ScenarioRun> runs = new ArrayList<>();
    Tally tally = new Tally();
    for (Flow flow : tested) {
      for (Scenario scenario : flow.scenarios()) {
        if (wanted.test(scenario)) {
          ScenarioRun run = runner.run(flow, scenario);
          tally.add(run.tally());
          runs.add(run);
        }
      }
    }
    List<FlowCoverage> coverage =
        tested.stream().map(flow -> FlowCoverage.of(flow, tally)).toList();
    return new TestResults(runs, coverage, least);
  }
}
