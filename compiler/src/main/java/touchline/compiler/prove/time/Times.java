package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OpeningHours;
import touchline.compiler.model.Project;

/**
 * How long the flows of a project take. What is asked for more than once is measured once; nothing
 * is measured that is not asked for.
 */
public final class Times {
  private final Map<Optional<OpeningHours>, WorkingHours> hours = new HashMap<>();
  private final CalledTimes called;
  private final Map<Header.Promise, PromiseTime> promises = new IdentityHashMap<>();

  public Times(Project project) {
    this.called = new CalledTimes(project, this::measure);
  }

  /** What the worst path means for a promise of a flow. */
  public PromiseTime of(Flow flow, Header.Promise promise) {
    return promises.computeIfAbsent(promise, any -> measure(flow, promise));
  }

  /** True if a promise is kept with so much room that nobody has to look for the worst path. */
  public boolean isKeptAnyway(Flow flow, Header.Promise promise) {
    Set<Actor> pausing = Set.copyOf(promise.pausing());
    called.prepare(flow, Pace.WORST, pausing);
    Ceiling ceiling = new Ceiling(flow.graph(), tariff(flow, Pace.WORST, pausing), promise);
    return ceiling.holds()
        && (promise.to().isEmpty() || ceiling.isReached())
        && Yardstick.of(promise.within(), hours(flow)).keeps(ceiling.time());
  }

  /** False if nobody is waited for without a limit in a flow, and in those that it calls. */
  public boolean mayWaitForEver(Flow flow) {
    return waitsWithoutLimit(flow, Set.of());
  }

  /** The waits without a limit on the way of a promise that don't pause it. */
  public List<Limitless> limitless(Flow flow, Header.Promise promise) {
    return waitsWithoutLimit(flow, Set.copyOf(promise.pausing()))
        ? of(flow, promise).limitless()
        : List.of();
  }

  /** All times of a flow. */
  public FlowTimes of(Flow flow) {
    List<FlowTimes.OfPromise> ofPromises = new ArrayList<>();
    for (Header.Promise promise : flow.header().promises()) {
      PromiseTime proof = of(flow, promise);
      Course best = promised(flow, promise, Pace.BEST);
      Course usual = promised(flow, promise, Pace.USUAL);
      Spread spread =
          new Spread(
              path(best, Best.shortest()),
              Walk.together(new Average(), usual.run(new Average()).values()).amount(),
              path(usual, Best.likeliest()),
              proof.worst(),
              proof.limitless());
      boolean kept = proof.excess().isEmpty() && proof.limitless().isEmpty();
      ofPromises.add(new FlowTimes.OfPromise(promise, kept, spread));
    }
    return new FlowTimes(flow, ofPromises, new EndTimes(this, flow).all());
  }

  /** The longest calendar time that a sum can take from any moment, in milliseconds. */
  public long byTheClock(Flow flow, Amount sum) {
    return hours(flow).byTheClock(sum);
  }

  /**
   * True if work that takes so long can't be done within a deadline. Working time against a
   * calendar deadline counts as the same words, since nobody says when the work is begun.
   */
  public boolean isLonger(Flow flow, Duration takes, Duration within) {
    return within.working()
        ? !Yardstick.of(within, hours(flow)).keeps(Amount.of(takes, hours(flow)))
        : takes.seconds().compareTo(within.seconds()) > 0;
  }

  private static Optional<TimedPath> path(Course course, Best measure) {
    return Walk.together(measure, course.run(measure).values())
        .map(label -> TimedPath.of(label, course.map()));
  }

  private PromiseTime measure(Flow flow, Header.Promise promise) {
    Yardstick yardstick = Yardstick.of(promise.within(), hours(flow));
    Course course = promised(flow, promise, Pace.WORST);
    Longest measure = new Longest(yardstick);
    Optional<TimedPath> worst =
        longest(Walk.together(measure, course.run(measure).values()), yardstick)
            .map(label -> TimedPath.of(label, course.map()));
    Optional<Excess> excess =
        worst.map(TimedPath::sum).filter(sum -> !yardstick.keeps(sum)).map(yardstick::excess);
    return new PromiseTime(
        promise, worst, excess, limitless(flow, course, Set.copyOf(promise.pausing())));
  }

  private static Optional<Label> longest(List<Label> labels, Yardstick yardstick) {
    Label longest = null;
    for (Label label : labels) {
      if (longest == null || yardstick.compare(longest.sum(), label.sum()) < 0) {
        longest = label;
      }
    }
    return Optional.ofNullable(longest);
  }

  private Course promised(Flow flow, Header.Promise promise, Pace pace) {
    Set<Actor> pausing = Set.copyOf(promise.pausing());
    return Course.ofPromise(flow, map(flow, pace, pausing), promise, pace);
  }

  /** The map of a flow whose calls are all measured. */
  LegMap map(Flow flow, Pace pace, Set<Actor> pausing) {
    called.prepare(flow, pace, pausing);
    return measuredMap(flow, pace, pausing);
  }

  private LegMap measuredMap(Flow flow, Pace pace, Set<Actor> pausing) {
    return new LegMap(flow.graph(), tariff(flow, pace, pausing));
  }

  private Tariff tariff(Flow flow, Pace pace, Set<Actor> pausing) {
    return new Tariff(
        flow.graph(), pace, hours(flow), pausing, call -> called.of(call, pace, pausing));
  }

  WorkingHours hours(Flow flow) {
    return hours.computeIfAbsent(flow.organisation().hours(), WorkingHours::new);
  }

  /** A flow that is called, from the node below its last {@code from} to any of its ends. */
  private List<Amount> measure(CalledTimes.Query query) {
    Optional<Flow> flow = called.flow(query.flow());
    if (flow.flatMap(Flow::callEntry).isEmpty()) {
      return List.of(Amount.ZERO);
    }
    LegMap map = measuredMap(flow.orElseThrow(), query.pace(), query.pausing());
    Course course = Course.ofCall(flow.orElseThrow(), map, query.pace());
    List<Amount> times = course.times(query.pace());
    return times.isEmpty() ? List.of(Amount.ZERO) : times;
  }

  /** The waits without a limit on the way of a clock, and in the flows that are called there. */
  List<Limitless> limitless(Flow flow, Course course, Set<Actor> pausing) {
    if (!waitsWithoutLimit(flow, pausing)) {
      return List.of();
    }
    Unlimited unlimited = new Unlimited(pausing);
    List<Limitless> found = new ArrayList<>();
    Map<String, Flow> known = new HashMap<>(Map.of(flow.id(), flow));
    List<Flow> waiting = new ArrayList<>();
    collect(flow, course.onTheWay(), unlimited, found, waiting, known);
    for (int i = 0; i < waiting.size(); i++) {
      Flow inner = waiting.get(i);
      LegMap map = measuredMap(inner, Pace.WORST, pausing);
      Collection<Node> nodes = Course.ofCall(inner, map, Pace.WORST).onTheWay();
      collect(inner, nodes, unlimited, found, waiting, known);
    }
    return found;
  }

  /** True if a flow, or one that it calls, has such a wait. */
  private boolean waitsWithoutLimit(Flow flow, Set<Actor> pausing) {
    Unlimited unlimited = new Unlimited(pausing);
    for (Flow inner : flow.withCalled(called::flow)) {
      if (unlimited.isIn(inner)) {
        return true;
      }
    }
    return false;
  }

  private void collect(
      Flow flow,
      Collection<Node> nodes,
      Unlimited unlimited,
      List<Limitless> found,
      List<Flow> waiting,
      Map<String, Flow> known) {
    for (Node node : nodes) {
      if (node.match(unlimited)) {
        found.add(new Limitless(flow, node));
      }
      node.match(NodeKinds.CALL)
          .filter(call -> call.deadline().isEmpty())
          .flatMap(call -> called.flow(call.flow().id()))
          .filter(inner -> known.putIfAbsent(inner.id(), inner) == null)
          .ifPresent(waiting::add);
    }
  }
}
