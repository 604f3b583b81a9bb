package touchline.compiler.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scenario;
import touchline.runtime.Token;
import touchline.table.Detail;
import touchline.table.Value;

/** The values that a scenario gives to what a step records. */
record Values(Scenario scenario, Script script, Tables tables) {

  /**
   * A value for each field that the step of a token records, unless it may be left empty.
   *
   * @throws StoppedException if one is missing
   */
  Map<String, Value> of(Flow flow, Spot spot, Token token) {
    Map<String, Value> values = new HashMap<>();
    for (Detail detail : token.place().node().work().details()) {
      if (detail instanceof Detail.RecordFields record) {
        for (Detail.Recorded recorded : record.fields()) {
          Optional<Value> value = script.value(spot.calls(), recorded.field()).map(tables::value);
          if (value.isEmpty() && !recorded.optional()) {
            throw missing(flow, spot, recorded.field());
          }
          value.ifPresent(it -> values.put(recorded.field(), it));
        }
      }
    }
    return values;
  }

  private StoppedException missing(Flow flow, Spot spot, String id) {
    Optional<Field> field = flow.fields().stream().filter(it -> it.id().equals(id)).findFirst();
    Node node = flow.graph().node(spot.node());
    return new StoppedException(new Missing(scenario).value(spot, node, field, id));
  }
}
