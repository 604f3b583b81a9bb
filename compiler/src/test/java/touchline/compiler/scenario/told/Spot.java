package touchline.compiler.scenario.told;

import java.util.List;
import touchline.reference.Turn;

/** A statement or a field, as scenarios name it. */
record Spot(List<String> calls, String id) {

  static Spot of(Turn turn) {
    return new Spot(turn.calls(), turn.node().id());
  }

  @Override
  public String toString() {
    return calls.isEmpty() ? id : String.join(".", calls) + "." + id;
  }
}
