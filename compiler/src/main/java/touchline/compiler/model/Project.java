package touchline.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.source.Span;

/**
 * All that one run of the compiler has read.
 *
 * @param flows by file and place
 * @param files in the order in which they were read
 * @param used the spans of declarations of the organisation that flows and scenarios name
 */
public record Project(List<Flow> flows, List<DeclaringFile> files, Set<Span> used) {

  public Project {
    flows = List.copyOf(flows);
    files = List.copyOf(files);
    used = Set.copyOf(used);
  }

  public Optional<Flow> flow(String id) {
    return flows.stream().filter(flow -> flow.id().equals(id)).findFirst();
  }

  /** True if a flow or a scenario names a declaration of the organisation. */
  public boolean uses(Element declaration) {
    return used.contains(declaration.span());
  }
}
