package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/**
 * A way through a flow, or through the stretch of a promise, with its times.
 *
 * @param parts in the order of the path; the times of calls and of whole parallels as one
 * @param sum of all parts
 * @param exact false if loops allow so many paths that they were not all looked at: then no path
 *     takes longer than the sum, and the parts are only those of a way there
 */
public record TimedPath(List<Part> parts, Amount sum, boolean exact) {

  public TimedPath {
    parts = List.copyOf(parts);
  }

  /** The time that passes at a node until a way out of it is taken. */
  public record Part(Node node, Way way, Amount time) {}

  static TimedPath of(Label last, LegMap map) {
    List<Part> parts = new ArrayList<>();
    for (Label label : last.path()) {
      Leg leg = label.leg().orElseThrow();
      parts.add(new Part(map.node(leg.from()), leg.way(), label.cost()));
    }
    return new TimedPath(parts, last.sum(), last.exact());
  }
}
