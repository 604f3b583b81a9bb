package touchline.compiler.prove.decision;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Request;
import touchline.compiler.model.Way;

/** What is known about cases that come into a flow. */
final class Entry {
  /** A caller may hand over anything; what has a value for certain is known besides. */
  static final int FROM_CALLER = Diagrams.ALL;

  private final Flow flow;
  private final Axes axes;
  private final Diagrams diagrams;

  Entry(Flow flow, Axes axes, Diagrams diagrams) {
    this.flow = flow;
    this.axes = axes;
    this.diagrams = diagrams;
  }

  /** The cases that come in by a start's way. */
  int by(Way way, BitSet live) {
    Optional<Cause.ByTouchpoint> cause = way.cause().match(Kinds.BY_TOUCHPOINT);
    return cause.map(it -> fromCustomer(it.touchpoint().id(), live)).orElse(FROM_CALLER);
  }

  private int fromCustomer(String touchpoint, BitSet live) {
    int cases = Diagrams.ALL;
    for (int axis = live.nextSetBit(0); axis >= 0; axis = live.nextSetBit(axis + 1)) {
      Axis it = axes.axis(axis);
      if (axes.field(it).isPresent()) {
        cases = diagrams.and(cases, diagrams.in(axis, it.unknown()));
      } else if (it.name().equals(Asked.TOUCHPOINT)) {
        cases = diagrams.and(cases, diagrams.in(axis, Axes.cells(it, List.of(touchpoint))));
      } else if (it.name().equals(Asked.REQUEST) && !flow.header().requests().isEmpty()) {
        List<String> requests = flow.header().requests().stream().map(Request::id).toList();
        cases = diagrams.and(cases, diagrams.in(axis, Axes.cells(it, requests)));
      }
    }
    return cases;
  }
}
