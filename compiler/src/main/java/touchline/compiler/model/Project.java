package touchline.compiler.model;

import java.util.List;
import java.util.Optional;

/** All flows of one run of the compiler, by file and place. */
public record Project(List<Flow> flows) {

  public Project {
    flows = List.copyOf(flows);
  }

  public Optional<Flow> flow(String id) {
    return flows.stream().filter(flow -> flow.id().equals(id)).findFirst();
  }
}
