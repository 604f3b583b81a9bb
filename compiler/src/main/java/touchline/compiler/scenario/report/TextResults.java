package touchline.compiler.scenario.report;

import java.util.List;
import touchline.compiler.model.Flow;
import touchline.compiler.report.Harmless;
import touchline.compiler.report.Paint;
import touchline.compiler.report.TextStyle;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.TestResults;

/** Results for people: each scenario, what went wrong, what was not taken, and a closing line. */
final class TextResults {
  /** How many untaken ways of a flow are shown; there is a report for all of them. */
  private static final int SHOWN = 5;

  private final TextStyle style;
  private final boolean quiet;

  TextResults(TextStyle style, boolean quiet) {
    this.style = style;
    this.quiet = quiet;
  }

  String of(TestResults results) {
    StringBuilder out = new StringBuilder();
    results.runs().forEach(run -> append(run, out));
    if (!quiet && !results.coverage().isEmpty()) {
      out.append(out.length() == 0 ? "" : "\n");
      out.append(CoverageTable.of(results.coverage()));
      results.coverage().forEach(flow -> appendUntaken(flow, out));
      out.append('\n');
    }
    appendUntested(results.untested(), out);
    if (results.isCoveredTooLittle()) {
      out.append(style.paint(Paint.ERROR, "too little is covered"))
          .append(": " + results.branches().percent() + " % of the branches, and at least ")
          .append(results.least() + " % are wanted\n");
    }
    if (!quiet) {
      out.append(closing(results)).append('\n');
    }
    return out.toString();
  }

  private void append(ScenarioRun run, StringBuilder out) {
    if (run.passed() && quiet) {
      return;
    }
    out.append(
        run.passed() ? style.paint(Paint.HELP, "passed") : style.paint(Paint.ERROR, "failed"));
    out.append("  ").append(Harmless.text(run.flow().id())).append(": ");
    out.append(Harmless.text(run.scenario().title())).append('\n');
    run.failures().forEach(failure -> out.append(FailureText.of(failure, "  ")));
  }

  /** A flow that nothing was taken of is named instead. */
  private static void appendUntaken(FlowCoverage flow, StringBuilder out) {
    List<FlowCoverage.Part> untaken = flow.untaken();
    if (untaken.size() == flow.parts().size()) {
      return;
    }
    for (FlowCoverage.Part part : untaken.subList(0, Math.min(SHOWN, untaken.size()))) {
      out.append(part.place()).append(": never taken: ").append(Untaken.words(part)).append('\n');
    }
    int more = untaken.size() - SHOWN;
    if (more > 0) {
      out.append("… and ")
          .append(more)
          .append(" more; `--coverage-report DIR` lists all of them\n");
    }
  }

  private static void appendUntested(List<Flow> untested, StringBuilder out) {
    for (Flow flow : untested) {
      out.append(flow.nameSpan()).append(": `").append(Harmless.text(flow.id()));
      out.append("` has no scenario\n");
    }
  }

  private static String closing(TestResults results) {
    int all = results.runs().size();
    long failed = results.failed();
    return (all == 1 ? "1 scenario" : all + " scenarios")
        + ": "
        + (all - failed)
        + " passed, "
        + failed
        + " failed; "
        + results.branches().percent()
        + " % of the branches covered";
  }
}
