package touchline.reference;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;

/** One run of a flow. */
final class Run {
  final int number;
  final Flow flow;
  final Optional<Line> caller;
  final List<String> calls;
  final Map<String, Integer> jumps = new HashMap<>();
  Optional<Interruption> interruption = Optional.empty();
  Line main;

  Run(int number, Flow flow, Optional<Line> caller, List<String> calls, String first) {
    this.number = number;
    this.flow = flow;
    this.caller = caller;
    this.calls = List.copyOf(calls);
    this.main = new Line(this, flow.graph().node(first), Instant.EPOCH, Optional.empty());
  }
}
