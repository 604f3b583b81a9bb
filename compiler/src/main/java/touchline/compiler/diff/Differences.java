package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Department;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Project;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.prove.decision.CalledFlows;

/**
 * What is what in two versions of flows, worked out once.
 *
 * @param flows those in both, in the newer order
 * @param removed flows in the older version only
 * @param added flows in the newer version only
 */
public record Differences(
    Project before,
    Project after,
    Declarations declarations,
    Names names,
    List<FlowPair> flows,
    List<Flow> removed,
    List<Flow> added) {
  public Differences {
    flows = List.copyOf(flows);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /**
   * Compares two versions.
   *
   * @param before free of errors
   * @param after free of errors
   */
  public static Differences between(Project before, Project after) {
    Declarations declarations = Declarations.of(before, after);
    Names names = names(declarations);
    Matched<Pair<Flow>, Flow> flows = SameFlows.match(before.flows(), after.flows());
    flows
        .pairs()
        .forEach(flow -> names.put(Names.Space.FLOW, flow.before().id(), flow.after().id()));
    Map<String, Flow> newer = new HashMap<>();
    Set<String> called = new HashSet<>();
    for (Flow flow : after.flows()) {
      newer.putIfAbsent(flow.id(), flow);
      for (Node node : flow.graph().nodes()) {
        node.match(NodeKinds.CALL).ifPresent(call -> called.add(call.flow().id()));
      }
    }
    CalledFlows calledFlows = new CalledFlows(id -> Optional.ofNullable(newer.get(id)));
    List<FlowPair> pairs = new ArrayList<>();
    for (Pair<Flow> flow : flows.pairs()) {
      Reroutings reroutings = new Reroutings(called.contains(flow.after().id()), calledFlows);
      pairs.add(FlowPair.of(flow.before(), flow.after(), names, reroutings));
    }
    return new Differences(
        before, after, declarations, names, pairs, flows.removed(), flows.added());
  }

  private static Names names(Declarations all) {
    Names names = new Names();
    put(names, Names.Space.DEPARTMENT, all.departments(), Department::id);
    put(names, Names.Space.ACTOR, all.roles(), Actor::id);
    put(names, Names.Space.ACTOR, all.systems(), Actor::id);
    put(names, Names.Space.ACTOR, all.parties(), Actor::id);
    put(names, Names.Space.TOUCHPOINT, all.touchpoints(), Touchpoint::id);
    put(names, Names.Space.REQUEST, all.requests(), Request::id);
    return names;
  }

  private static <T> void put(
      Names names, Names.Space space, Matched<Pair<T>, T> matched, Function<? super T, String> id) {
    matched
        .pairs()
        .forEach(pair -> names.put(space, id.apply(pair.before()), id.apply(pair.after())));
  }
}
