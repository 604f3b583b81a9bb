package touchline.compiler.scenario;

import java.util.List;
import touchline.compiler.model.Scenario;
import touchline.runtime.Visit;

/**
 * A statement, seen from the flow under test.
 *
 * @param calls the ids of the calls that lead to it, from the outside in
 * @param node its id in the flow that it stands in
 */
public record Spot(List<String> calls, String node) {
  public Spot {
    calls = List.copyOf(calls);
  }

  public static Spot of(Scenario.Reference reference) {
    return new Spot(reference.calls(), reference.node());
  }

  public static Spot of(Visit visit) {
    return new Spot(visit.calls(), visit.node());
  }

  /** As scenarios name it: {@code CALL.STEP}. */
  @Override
  public String toString() {
    return calls.isEmpty() ? node : String.join(".", calls) + "." + node;
  }
}
