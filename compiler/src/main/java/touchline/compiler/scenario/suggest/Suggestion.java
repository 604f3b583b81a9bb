package touchline.compiler.scenario.suggest;

import java.util.List;
import touchline.table.Way;

/**
 * Scenarios for one flow.
 *
 * @param scenarios each as text of a flow file, ready to be pasted
 * @param missed what they leave uncovered, in written order
 */
public record Suggestion(String flow, List<String> scenarios, List<Missed> missed) {
  public Suggestion {
    scenarios = List.copyOf(scenarios);
    missed = List.copyOf(missed);
  }

  /**
   * A way that no suggested scenario takes.
   *
   * @param reason why, in lower case, without a full stop
   */
  public record Missed(Way way, String reason) {}
}
