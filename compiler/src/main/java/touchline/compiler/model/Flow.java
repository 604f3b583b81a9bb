package touchline.compiler.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.source.Span;

/**
 * A checked flow.
 *
 * @param organisation what its file sees
 * @param fields in declared order
 * @param graph its control flow
 * @param callEntry the node at which a call of this flow begins: the first below its last {@code
 *     from}
 * @param scenarios its tests, in written order
 * @param complete false if its file has syntax errors or names of its control flow could not be
 *     resolved, so that nothing can be said about where control goes
 * @param nameSpan its name where it is declared
 * @param close its closing brace
 */
public record Flow(
    String id,
    String title,
    Header header,
    Organisation organisation,
    List<Field> fields,
    Graph graph,
    Optional<String> callEntry,
    List<Scenario> scenarios,
    boolean complete,
    Span nameSpan,
    Span close,
    Span span)
    implements Element {

  public Flow {
    fields = List.copyOf(fields);
    scenarios = List.copyOf(scenarios);
  }

  /** True if customers come in here: it has {@code via} or a {@code from}. */
  public boolean hasTouchpoints() {
    return !header.touchpoints().isEmpty();
  }

  /**
   * This flow and all those that it calls, also through others; each once, nearest first.
   *
   * @param flows by name
   */
  public List<Flow> withCalled(Function<String, Optional<Flow>> flows) {
    if (graph.calls().isEmpty()) {
      return List.of(this);
    }
    List<Flow> found = new ArrayList<>(List.of(this));
    Set<String> known = new HashSet<>(Set.of(id));
    for (int i = 0; i < found.size(); i++) {
      for (Node.Call call : found.get(i).graph.calls()) {
        if (known.add(call.flow().id())) {
          flows.apply(call.flow().id()).ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
