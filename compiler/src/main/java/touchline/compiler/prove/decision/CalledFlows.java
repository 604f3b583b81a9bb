package touchline.compiler.prove.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** What flows record while they are called: a case has one record. */
public final class CalledFlows {
  private static final Effect NONE = new Effect(Map.of(), Set.of());

  private final Function<String, Optional<Flow>> flows;
  private final Map<String, Effect> known = new HashMap<>();

  /**
   * @param flows of the project, by id
   */
  public CalledFlows(Function<String, Optional<Flow>> flows) {
    this.flows = flows;
  }

  /**
   * What a flow and those that it calls do to the record.
   *
   * @param may what can be recorded until it returns
   * @param must the fields that are recorded whenever it returns
   */
  record Effect(Map<String, Recorded> may, Set<String> must) {}

  /** The effect of a call. */
  Effect of(Node.Call call) {
    String id = call.flow().id();
    Effect effect = known.get(id);
    if (effect == null) {
      known.put(id, NONE); // Flows that call each other in a circle are an error of their own.
      effect = flows.apply(id).map(this::effect).orElse(NONE);
      known.put(id, effect);
    }
    return effect;
  }

  private Effect effect(Flow flow) {
    Map<String, Recorded> may = new LinkedHashMap<>();
    Map<String, Set<String>> done = new HashMap<>();
    for (Node node : flow.graph().nodes()) {
      Map<String, Recorded> own = Recording.of(node);
      own.forEach((field, recorded) -> may.merge(field, recorded, Recorded::or));
      Effect called = node.match(NodeKinds.CALL).map(this::of).orElse(NONE);
      called.may.forEach((field, recorded) -> may.merge(field, recorded, Recorded::or));
      Set<String> certain = new HashSet<>(own.keySet());
      certain.addAll(called.must);
      done.put(node.id(), certain);
    }
    Set<String> must = may.isEmpty() ? Set.of() : new CertainRecords(flow, done).atReturn();
    return new Effect(may, must);
  }
}
