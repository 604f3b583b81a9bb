package touchline.compiler.scenario.suggest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import touchline.compiler.emit.steptable.StepTableMaker;
import touchline.compiler.emit.steptable.ValueMaker;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.reference.RandomValue;
import touchline.runtime.Case;
import touchline.runtime.Event;
import touchline.runtime.Machine;
import touchline.runtime.RefusedException;
import touchline.runtime.Token;
import touchline.table.Detail;
import touchline.table.StepTable;
import touchline.table.Value;

/** Cases in which anything happens: what they come to, can be come to. */
final class RandomCase {
  private static final int LONGEST = 250;

  private final Random random;
  private final List<Flow> flows;
  private final Machine machine;
  private final Flow flow;
  private final Set<Machine.Taken> taken = new HashSet<>();

  RandomCase(Flow flow, List<Flow> flows, Random random) {
    this.flow = flow;
    this.flows = flows;
    this.random = random;
    List<StepTable> tables = flows.stream().map(StepTableMaker::table).toList();
    this.machine =
        Machine.of(StepTableMaker.table(flow), tables, ZoneOffset.UTC)
            .with((hours, at, asked) -> random.nextBoolean());
  }

  /** The ways that the case took, if it came to its end. */
  Set<Machine.Taken> run() {
    try {
      return follow();
    } catch (RefusedException e) {
      return Set.of(); // A decision without a way for it; proven impossible from touchpoints.
    }
  }

  private Set<Machine.Taken> follow() {
    Case state =
        next(
            machine.start(
                one(flow.header().touchpoints().stream().map(it -> it.id()).toList()),
                one(flow.header().requests().stream().map(it -> it.id()).toList()),
                Instant.parse("2026-11-02T09:00:00Z")));
    for (int i = 0; i < LONGEST && state.result().isEmpty(); i++) {
      List<Event> events = events(state);
      state = next(machine.apply(state, events.get(random.nextInt(events.size()))));
    }
    return state.result().isPresent() ? taken : Set.of();
  }

  private Case next(Machine.Transition transition) {
    taken.addAll(transition.taken());
    return transition.state();
  }

  private <T> Optional<T> one(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private List<Event> events(Case state) {
    List<Event> events = new ArrayList<>();
    for (Token token : state.work()) {
      if (!token.begun()) {
        events.add(new Event.Begin(token.id()));
        continue;
      }
      token.place().answers().forEach(it -> events.add(new Event.Answer(token.id(), it)));
      token.place().problems().forEach(it -> events.add(new Event.Problem(token.id(), it)));
      switch (token.place().node().kind()) {
        case STEP, ESCALATION, SURVEY -> events.add(new Event.Done(token.id(), values(token)));
        default -> {}
      }
    }
    if (random.nextInt(20) == 0) {
      events.addAll(machine.anytimes(state));
    }
    if (events.isEmpty() || random.nextInt(10) == 0) {
      events.add(new Event.Time(state.now().plus(Duration.ofMinutes(random.nextInt(5_000)))));
    }
    return events;
  }

  private Map<String, Value> values(Token token) {
    Map<String, Value> values = new HashMap<>();
    for (Detail detail : token.place().node().work().details()) {
      if (detail instanceof Detail.RecordFields record) {
        for (Detail.Recorded recorded : record.fields()) {
          if (!recorded.optional() || random.nextBoolean()) {
            Field field = field(recorded.field());
            values.put(field.id(), ValueMaker.value(field.type().match(new RandomValue(random))));
          }
        }
      }
    }
    return values;
  }

  private Field field(String id) {
    return flows.stream()
        .flatMap(it -> it.fields().stream())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
