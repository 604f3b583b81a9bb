package touchline.cli.work;

import touchline.compiler.model.Flow;
import touchline.compiler.prove.time.Times;
import touchline.compiler.prove.time.text.TimesTable;
import touchline.compiler.report.Harmless;

/** Prints how long flows take. */
final class FlowTimesText {
  private static final String LEGEND =
      """
      best: the shortest way on which nothing goes wrong. usual: the average of all those
      ways, and the likeliest of them. worst: the longest way, all deadlines used up.
      """;

  private FlowTimesText() {}

  /** The tables of all flows of which it is known where control goes. */
  static void print(Checked checked, Output out) {
    Times times = new Times(checked.project());
    boolean any = false;
    for (Flow flow : checked.flows()) {
      if (flow.complete()) {
        TimesTable.lines(times, flow).forEach(line -> out.line(Harmless.text(line)));
        out.line("");
        any = true;
      }
    }
    if (any) {
      out.line(LEGEND);
    }
  }
}
