package touchline.compiler.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.source.Span;
import touchline.runtime.Case;
import touchline.runtime.Event;
import touchline.runtime.Frame;
import touchline.runtime.Machine;
import touchline.runtime.RefusedException;
import touchline.runtime.Token;
import touchline.runtime.Visit;
import touchline.table.Cause;
import touchline.table.Way;

/** Walks one case as a scenario says: statement by statement, one parallel branch after another. */
final class Walk {
  /** A scenario that comes by more statements than this goes in circles. */
  private static final int LONGEST = 10_000;

  private final Scenario scenario;
  private final Journey journey;
  private final Stops stops;
  private final GivenHours hours;
  private final Machine machine;
  private final Flows flows;
  private final Values values;

  Walk(Scenario scenario, Journey journey, Flows flows, Machine machine, Tables tables) {
    Script script = new Script(scenario);
    this.scenario = scenario;
    this.journey = journey;
    this.flows = flows;
    this.values = new Values(scenario, script, tables);
    this.stops = new Stops(script);
    this.hours = new GivenHours(script);
    this.machine = machine.inTurn().with(hours);
  }

  /** From touchpoint to end. */
  void walk() {
    try {
      journey.follow(machine.start(touchpoint(), request(), Instant.EPOCH));
    } catch (RefusedException e) {
      throw refused(scenario.span(), e);
    }
    needsHours(0);
    while (journey.state().result().isEmpty()) {
      Standing standing = new Standing(journey.state());
      goOn(standing, stops.next(standing).orElseThrow());
      if (journey.state().trail().size() > LONGEST) {
        throw endless();
      }
    }
  }

  private Optional<String> touchpoint() {
    return scenario
        .touchpoint()
        .or(() -> only(journey.flow().header().touchpoints()))
        .map(Touchpoint::id);
  }

  private Optional<String> request() {
    return scenario
        .request()
        .or(() -> only(journey.flow().header().requests()))
        .map(request -> request.id());
  }

  private static <T> Optional<T> only(List<T> list) {
    return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
  }

  private void goOn(Standing standing, Token token) {
    if (standing.called(token).isEmpty() && !token.begun()) {
      apply(standing, token, new Event.Begin(token.id()), scenario.span());
      return;
    }
    Stop stop = stops.of(standing, token);
    Optional<Scenario.Interruption> interruption = stop.takeInterruption();
    if (interruption.isPresent()) {
      interrupt(standing, token, interruption.get());
      return;
    }
    Optional<Scenario.Reminders> reminder = stop.takeReminder();
    if (reminder.isPresent()) {
      apply(standing, token, reminder(token), reminder.get().span());
      return;
    }
    finish(standing, token, stop);
  }

  /** The next reminder of a statement: of the first kind of which one is left. */
  private static Event reminder(Token token) {
    return new Event.Remind(
        token.id(),
        token.place().ways().stream()
            .filter(way -> way.cause() instanceof Cause.Every every && isLeft(token, way, every))
            .map(Way::id)
            .findFirst());
  }

  private static boolean isLeft(Token token, Way way, Cause.Every every) {
    int times = token.reminders().getOrDefault(way.id(), 0);
    return every.limit().map(most -> times < most).orElse(true);
  }

  private void interrupt(Standing standing, Token token, Scenario.Interruption entry) {
    Scenario.Reference anytime = entry.anytime();
    int frame =
        standing.state().frames().stream()
            .filter(it -> it.calls().equals(anytime.calls()))
            .map(Frame::id)
            .findFirst()
            .orElse(-1);
    apply(standing, token, new Event.Anytime(frame, anytime.node()), entry.span());
  }

  private void finish(Standing standing, Token token, Stop stop) {
    Span place = stop.item().map(Script.Item::span).orElse(scenario.span());
    Flow flow = flows.flow(standing.frame(token).orElseThrow().flow());
    Optional<Finish> finish = new Finishing(scenario, values, flow, token, stop).finish();
    if (finish.isEmpty()) {
      stop.settle();
      return;
    }
    Finish last = finish.get();
    boolean counts =
        standing.chain(token).stream().noneMatch(standing::isReminder)
            && !stops.isInLateCall(standing, token);
    if (counts) {
      last.takes().ifPresent(journey::take);
    }
    if (last.leaves()) {
      stops.leave(token);
    }
    apply(standing, token, last.event(), place);
  }

  private void apply(Standing standing, Token token, Event event, Span entry) {
    int known = standing.state().trail().size();
    try {
      journey.follow(machine.apply(standing.state(), event));
    } catch (RefusedException e) {
      throw refused(entry, e);
    }
    OptionalInt interruption = standing.interruption(token);
    journey.timeline().follow(standing.state(), journey.state(), interruption);
    needsHours(known);
  }

  /** If it was asked whether it is open, and nobody knows: by which of the newest statements. */
  private void needsHours(int known) {
    if (hours.isMissing()) {
      for (Visit visit : journey.state().trail().behind(known)) {
        Node node = journey.node(visit);
        if (AsksHours.at(journey.flowOf(visit), visit.node())) {
          throw new StoppedException(new Missing(scenario).hours(node));
        }
      }
    }
  }

  private StoppedException endless() {
    Case state = journey.state();
    Visit last = state.trail().behind(state.trail().size() - 1).get(0);
    return new StoppedException(
        Failure.of(
                scenario.span(),
                "the case goes in circles: it is at `"
                    + Spot.of(last)
                    + "` after "
                    + LONGEST
                    + " statements")
            .at(journey.node(last).span())
            .help("the last answer of a list is repeated; add one that leads out of the circle"));
  }

  private static StoppedException refused(Span entry, RefusedException e) {
    String message = String.valueOf(e.getMessage());
    String plain = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    String lower = plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    return new StoppedException(Failure.of(entry, lower));
  }
}
