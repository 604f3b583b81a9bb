package touchline.compiler.emit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is marked in a diagram.
 *
 * @param nodes by the ids of nodes
 * @param counts how often arrows were taken, if that is to stand at them
 */
public record Marks(Map<String, Mark> nodes, Optional<Counts> counts) {
  /** Nothing is marked. */
  public static final Marks NONE = new Marks(Map.of(), Optional.empty());

  public Marks {
    nodes = Map.copyOf(nodes);
  }

  /** How often something was taken. */
  public interface Counts {
    /**
     * How often ways were taken one after the other.
     *
     * @param ways the id of a way, and those of the bounded jumps that it leads through
     * @return none if nobody counts it
     */
    OptionalInt times(List<String> ways);
  }

  public Mark node(String id) {
    return nodes.getOrDefault(id, Mark.NONE);
  }
}
