package touchline.compiler.scenario.report;

import touchline.compiler.report.GithubCommand;
import touchline.compiler.scenario.Failure;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.TestResults;

/** Failures as commands to a GitHub workflow, which shows them beside the scenario. */
final class GithubResults {
  private GithubResults() {}

  static String of(TestResults results) {
    StringBuilder out = new StringBuilder();
    for (ScenarioRun run : results.runs()) {
      for (Failure failure : run.failures()) {
        String title = "scenario failed: " + run.scenario().title();
        String text = FailureText.of(failure, "").stripTrailing();
        out.append(GithubCommand.error(failure.place(), title, text));
      }
    }
    if (results.isCoveredTooLittle()) {
      out.append(
          GithubCommand.error(
              results.branches().percent()
                  + " % of the branches are covered, and at least "
                  + results.least()
                  + " % are wanted"));
    }
    return out.toString();
  }
}
