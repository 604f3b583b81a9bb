package touchline.compiler.prove.time;

import java.util.List;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;

/** All times of a flow: of each promise, and from the start to each end. */
public record FlowTimes(Flow flow, List<OfPromise> promises, List<OfEnd> ends) {

  public FlowTimes {
    promises = List.copyOf(promises);
    ends = List.copyOf(ends);
  }

  /** From where the clock of a promise starts to where it stops. */
  public record OfPromise(Header.Promise promise, boolean kept, Spread spread) {}

  /** From the start to an end that somebody wrote, or to the end of the body of a called flow. */
  public record OfEnd(Node end, Spread spread) {}
}
