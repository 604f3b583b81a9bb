package touchline.compiler.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;
import touchline.compiler.prove.time.Amount;
import touchline.compiler.prove.time.TimeScale;
import touchline.runtime.Case;
import touchline.runtime.Happening;
import touchline.runtime.Machine;
import touchline.runtime.Visit;

/** What has come of a case so far: its path, its time, its hand-overs, and what was taken. */
final class Journey {
  private final Flow flow;
  private final Flows flows;
  private final TimeScale scale;
  private final Timeline timeline = new Timeline();
  private final Tally tally = new Tally();
  private final List<String> path = new ArrayList<>();
  private final List<Happening.HandedOver> handovers = new ArrayList<>();
  private Optional<Case> last = Optional.empty();

  Journey(Flow flow, Flows flows) {
    this.flow = flow;
    this.flows = flows;
    this.scale = TimeScale.of(flow);
  }

  /** The flow that the scenario tests. */
  Flow flow() {
    return flow;
  }

  Timeline timeline() {
    return timeline;
  }

  Tally tally() {
    return tally;
  }

  /** The ids of the statements of the tested flow itself. */
  List<String> path() {
    return path;
  }

  List<Happening.HandedOver> handovers() {
    return handovers;
  }

  TimeScale scale() {
    return scale;
  }

  /** The case as it is now. */
  Case state() {
    return last.orElseThrow();
  }

  void take(Duration duration) {
    Amount amount = scale.amount(duration);
    timeline.add(amount);
  }

  /** Goes on to the next state. */
  void follow(Machine.Transition transition) {
    Case next = transition.state();
    int known = last.map(it -> it.trail().size()).orElse(0);
    for (Visit visit : next.trail().behind(known)) {
      tally.visited(flowOf(visit).id(), visit.node());
      if (visit.calls().isEmpty()) {
        path.add(visit.node());
      }
    }
    count(transition.taken());
    for (Happening happening : transition.happenings()) {
      if (happening instanceof Happening.HandedOver handover) {
        handovers.add(handover);
      }
    }
    last = Optional.of(next);
  }

  /** A bounded jump is taken at once, and belongs to the way that led to it. */
  private void count(List<Machine.Taken> taken) {
    List<Way> chain = new ArrayList<>();
    for (Machine.Taken next : taken) {
      Way way = flows.way(next.flow(), next.way());
      boolean jump = flows.flow(next.flow()).graph().node(way.from()) instanceof Node.Jump;
      if (!jump || chain.isEmpty() || !chain.get(chain.size() - 1).next().contains(way.from())) {
        chain.clear();
      }
      tally.took(next.flow(), chain.stream().map(Way::id).toList(), way.id());
      chain.add(way);
    }
  }

  /** The statement of a visit. */
  Node node(Visit visit) {
    return flowOf(visit).graph().node(visit.node());
  }

  /** The flow that the statement of a visit stands in. */
  Flow flowOf(Visit visit) {
    return flows.behind(flow, visit.calls());
  }
}
