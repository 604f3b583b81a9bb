package touchline.compiler.scenario.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchline.compiler.report.JunitSuite;
import touchline.compiler.scenario.Failure;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.TestResults;

/** Results in JUnit's XML: one suite per flow, one case per scenario. */
final class JunitResults {
  private JunitResults() {}

  static String of(TestResults results) {
    Map<String, JunitSuite> suites = new LinkedHashMap<>();
    for (ScenarioRun run : results.runs()) {
      add(run, suites.computeIfAbsent(run.flow().id(), JunitSuite::new));
    }
    return JunitSuite.document("touchline test", List.copyOf(suites.values()));
  }

  private static void add(ScenarioRun run, JunitSuite suite) {
    if (run.passed()) {
      suite.passed(run.scenario().title());
      return;
    }
    String message =
        run.failures().stream().map(Failure::message).collect(Collectors.joining("; "));
    String text =
        run.failures().stream()
            .map(failure -> FailureText.of(failure, ""))
            .collect(Collectors.joining())
            .stripTrailing();
    suite.failed(run.scenario().title(), "failed", message, text);
  }
}
