package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/**
 * The most hand-overs on any path through a flow. A path begins where customers come in, or with an
 * {@code anytime}, and nobody holds the case there. What runs beside a statement and comes back is
 * added up, and so are the branches of a parallel; a reminder counts as often as it may come, one
 * without a limit once. A flow that is called begins with the caller's holder.
 */
public final class HandOvers {
  /** Deeper than any process calls; what is called from there counts nothing. */
  private static final int DEEPEST_CALL = 60;

  private final Function<String, Optional<Flow>> flows;
  private final Map<String, FlowSearch> searches = new HashMap<>();
  private final Set<String> running = new HashSet<>();

  /**
   * @param flows by name
   */
  public HandOvers(Function<String, Optional<Flow>> flows) {
    this.flows = flows;
  }

  /** False if it is plain that there are no more than so many on any path through a flow. */
  public boolean mayBeMore(int than, Flow flow) {
    Namings namings = new Namings(flow, flows);
    int others = namings.ofOthers();
    // Whoever is named gets the case and may give it back to the one who mostly has it.
    return others > 0 && (2L * others > than || namings.areBeside());
  }

  /**
   * The most hand-overs to each end of a flow that some path comes to.
   *
   * @return by the id of the end, in the order in which control comes to them
   */
  public Map<String, Trail> most(Flow flow) {
    Map<String, Trail> most = new LinkedHashMap<>();
    for (Node node : flow.graph().nodes()) {
      if (node.match(NodeKinds.ENTERS)) {
        for (Arrival arrival : run(flow, node.number(), Naming.NOBODY)) {
          most.merge(arrival.node().id(), arrival.trail(), Trail::most);
        }
      }
    }
    return most;
  }

  /** How a called flow comes back, for each holder that it can come back with. */
  List<Arrival> called(Node.Call call, String holder) {
    Optional<Flow> flow = flows.apply(call.flow().id()).filter(Flow::complete);
    Optional<String> entry = flow.flatMap(Flow::callEntry);
    if (entry.isEmpty() || running.size() >= DEEPEST_CALL) {
      return List.of(new Arrival(call, holder, Trail.NONE));
    }
    Map<String, Arrival> byHolder = new LinkedHashMap<>();
    int first = flow.orElseThrow().graph().number(entry.orElseThrow());
    for (Arrival end : run(flow.orElseThrow(), first, holder)) {
      byHolder.merge(
          end.holder(),
          end,
          (one, other) -> other.trail().count() > one.trail().count() ? other : one);
    }
    return new ArrayList<>(byHolder.values());
  }

  private List<Arrival> run(Flow flow, int node, String holder) {
    if (!running.add(flow.id())) {
      return List.of();
    }
    List<Arrival> found =
        searches
            .computeIfAbsent(flow.id(), id -> new FlowSearch(flow.graph(), this))
            .run(node, holder);
    running.remove(flow.id());
    return found;
  }
}
