package touchline.compiler.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which flows handle which requests by which touchpoints. A request and a touchpoint belong
 * together if a file sees both.
 */
public final class Coverage {
  private final Map<Request, Set<Touchpoint>> together = new LinkedHashMap<>();
  private final Map<Request, Map<Touchpoint, List<Flow>>> handled = new LinkedHashMap<>();

  /** Of all files that were read, and of no others. */
  public Coverage(Project project) {
    for (DeclaringFile file : project.files()) {
      for (Request request : file.own().requests()) {
        together.computeIfAbsent(request, any -> new LinkedHashSet<>());
      }
    }
    for (DeclaringFile file : project.files()) {
      for (Request request : file.seen().requests()) {
        together
            .computeIfAbsent(request, any -> new LinkedHashSet<>())
            .addAll(file.seen().touchpoints());
      }
    }
    for (Flow flow : project.flows()) {
      for (Request request : flow.header().requests()) {
        for (Touchpoint touchpoint : flow.header().touchpoints()) {
          handled
              .computeIfAbsent(request, any -> new LinkedHashMap<>())
              .computeIfAbsent(touchpoint, any -> new ArrayList<>())
              .add(flow);
        }
      }
    }
  }

  /** All requests, by file and place. */
  public List<Request> requests() {
    return List.copyOf(together.keySet());
  }

  /** The touchpoints that belong together with a request. */
  public List<Touchpoint> touchpoints(Request request) {
    return List.copyOf(together.getOrDefault(request, Set.of()));
  }

  /** The flows that handle a request by a touchpoint. */
  public List<Flow> flows(Request request, Touchpoint touchpoint) {
    return handled.getOrDefault(request, Map.of()).getOrDefault(touchpoint, List.of());
  }

  /** True if customers can come by a touchpoint with a request, but no flow is there for them. */
  public boolean isHole(Request request, Touchpoint touchpoint) {
    return !touchpoint.outbound() && flows(request, touchpoint).isEmpty();
  }
}
