package touchline.compiler.scenario.suggest;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import touchline.runtime.Machine.Taken;
import touchline.table.Source;

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
   * @param source where it is written
   * @param reason why, in lower case, without a full stop
   */
  public record Missed(Taken taken, Source source, String reason) {}

  /** The same, each scenario written as this says. */
  public Suggestion written(UnaryOperator<String> form) {
    return new Suggestion(flow, scenarios.stream().map(form).toList(), missed);
  }

  /** The same, with these ways covered elsewhere. */
  public Suggestion without(Set<Taken> covered) {
    return new Suggestion(
        flow, scenarios, missed.stream().filter(it -> !covered.contains(it.taken())).toList());
  }

  /** The same, without a word about other ways than these. */
  public Suggestion only(Set<Taken> wanted) {
    return new Suggestion(
        flow, scenarios, missed.stream().filter(it -> wanted.contains(it.taken())).toList());
  }
}
