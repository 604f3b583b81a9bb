package touchline.compiler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Project;
import touchline.compiler.prove.record.ProjectRecords;

/** The flows of a project by name, with who calls whom; several threads may ask at once. */
final class ProjectIndex {
  private final Map<String, Flow> flows = new LinkedHashMap<>();
  private final Map<String, List<Node.Call>> calls = new LinkedHashMap<>();
  private final Set<String> called = new HashSet<>();
  private final Map<String, Set<String>> callLoops = new HashMap<>();
  private final InstantFlows instant;
  private @Nullable ProjectRecords records;

  ProjectIndex(Project project) {
    for (Flow flow : project.flows()) {
      if (flows.putIfAbsent(flow.id(), flow) == null) {
        List<Node.Call> own = flow.graph().calls();
        calls.put(flow.id(), own);
        own.forEach(call -> called.add(call.flow().id()));
      }
    }
    // Only these can be in a circle.
    List<String> between = new ArrayList<>(flows.keySet());
    between.removeIf(id -> !called.contains(id) || calls(id).isEmpty());
    Loops<String> loops = Loops.in(between, this::callees);
    loops.parts().forEach(part -> part.forEach(id -> callLoops.put(id, part)));
    this.instant = new InstantFlows(flows, calls);
  }

  private List<String> callees(String flow) {
    return calls(flow).stream().map(call -> call.flow().id()).toList();
  }

  Optional<Set<String>> callLoop(String flow) {
    return Optional.ofNullable(callLoops.get(flow));
  }

  /** True if flows call each other in circles. */
  boolean hasCallLoops() {
    return !callLoops.isEmpty();
  }

  Optional<Flow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  List<Node.Call> calls(String flow) {
    return calls.getOrDefault(flow, List.of());
  }

  boolean isCalled(String flow) {
    return called.contains(flow);
  }

  /** What is recorded where; found out when it is first asked for. */
  synchronized ProjectRecords records(Project project, Faults faults) {
    if (records == null) {
      records = new ProjectRecords(project, faults.none() ? span -> false : faults::in);
    }
    return records;
  }

  /** The flows that can run through without anybody doing anything. */
  InstantFlows instant() {
    return instant;
  }
}
