package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Value;
import touchline.reference.InTable;
import touchline.reference.Interpreter;
import touchline.reference.RandomValue;
import touchline.table.Outcome;

/** One random case, run by the table and by the model: all that can be seen must be the same. */
final class SideBySide {
  private static final Instant START = Instant.parse("2026-11-02T08:50:00Z");

  private final Random random;
  private final Flows flows;
  private final Machine machine;
  private final Interpreter reference;
  private final List<String> story = new ArrayList<>();
  private Case state;
  private int compared;

  SideBySide(Flows flows, Flow flow, Random random) {
    this.random = random;
    this.flows = flows;
    this.machine = flows.machine(flow.id());
    String touchpoint = one(flow.header().touchpoints()).id();
    Optional<String> request = Optional.of(one(flow.header().requests()).id());
    this.reference = new Interpreter(flows.models(), flow, touchpoint, request, START);
    this.state = machine.start(Optional.of(touchpoint), request, START).state();
    story.add(touchpoint + " " + request);
    compare();
  }

  /** True if the case came to its end. */
  boolean run(int events) {
    for (int i = 0; i < events && state.result().isEmpty(); i++) {
      step();
      compare();
    }
    return state.result().isPresent();
  }

  int length() {
    return state.trail().size();
  }

  private void step() {
    int at = random.nextInt(state.tokens().size());
    Token token = state.tokens().get(at);
    int dice = random.nextInt(20);
    List<String> answers = token.place().answers();
    List<String> problems = token.place().problems();
    List<Event.Anytime> anytimes = machine.anytimes(state);
    if (dice == 0 && !anytimes.isEmpty()) {
      anytime(one(anytimes));
    } else if (dice <= 3 || token.parked()) {
      time();
    } else if (!token.begun()) {
      happen("begin " + token.place(), new Event.Begin(token.id()), () -> reference.begin(at));
    } else if (dice <= 6 && !problems.isEmpty()) {
      String problem = one(problems);
      happen(
          token.place() + " " + problem,
          new Event.Problem(token.id(), problem),
          () -> reference.problem(at, problem));
    } else if (!answers.isEmpty()) {
      String answer = one(answers);
      happen(
          token.place() + " " + answer,
          new Event.Answer(token.id(), answer),
          () -> reference.answer(at, answer));
    } else if (state.calls(token)
        || token.place().node().work().equals(touchline.table.Work.NONE)) {
      time();
    } else {
      done(token, at);
    }
  }

  private void anytime(Event.Anytime event) {
    int frame = 0;
    while (state.frames().get(frame).id() != event.frame()) {
      frame++;
    }
    int run = frame;
    happen("anytime " + run + " " + event.id(), event, () -> reference.anytime(run, event.id()));
  }

  /** Often to the very instant of a deadline, or a second behind it. */
  private void time() {
    List<Instant> deadlines = new ArrayList<>();
    for (Token token : state.tokens()) {
      token.deadline().filter(due -> !due.isBefore(state.now())).ifPresent(deadlines::add);
    }
    Instant until =
        deadlines.isEmpty() || random.nextInt(3) == 0
            ? state.now().plus(Duration.ofMinutes(random.nextInt(600)))
            : one(deadlines).plusSeconds(random.nextInt(2));
    happen("clock " + until, new Event.Time(until), () -> reference.time(until));
  }

  private void done(Token token, int at) {
    Map<String, Value> values = new HashMap<>();
    Map<String, touchline.table.Value> inTable = new HashMap<>();
    Flow flow = flows.model(state.frame(token.frame()).orElseThrow().flow());
    for (Detail detail :
        flow.graph().node(token.place().node().id()).work().orElseThrow().details()) {
      if (detail instanceof Detail.RecordFields record) {
        for (Field field : record.fields()) {
          if (random.nextInt(8) > 0) {
            Value value = field.type().match(new RandomValue(random));
            values.put(field.id(), value);
            inTable.put(field.id(), InTable.of(value));
          }
        }
      }
    }
    happen(
        "done " + token.place() + " " + inTable,
        new Event.Done(token.id(), inTable),
        () -> reference.done(at, values));
  }

  private void happen(String what, Event event, Runnable inReference) {
    story.add(what);
    boolean refused = false;
    try {
      state = machine.apply(state, event).state();
    } catch (RefusedException e) {
      refused = true;
      story.add("(refused: " + e.getMessage() + ")");
    }
    boolean refusedThere = false;
    try {
      inReference.run();
    } catch (touchline.reference.RefusedByReference e) {
      refusedThere = true;
    }
    assertThat(refused).as(story.toString()).isEqualTo(refusedThere);
  }

  private void compare() {
    String as = String.join("\n", story);
    List<String> expected = reference.trail().subList(compared, reference.trail().size());
    List<String> trail = trail(compared);
    compared += trail.size();
    assertThat(trail).as(as).isEqualTo(expected);
    assertThat(state.tokens().stream().map(SideBySide::line).toList())
        .as(as)
        .isEqualTo(reference.lines().stream().map(Object::toString).toList());
    Map<String, touchline.table.Value> data = new HashMap<>();
    reference.data().forEach((field, value) -> data.put(field, InTable.of(value)));
    assertThat(state.data()).as(as).isEqualTo(data);
    assertThat(summary()).as(as).isEqualTo(reference.summary());
    if (state.result().isEmpty()) {
      assertThat(state.tokens()).as(as).isNotEmpty();
      assertThat(anytimes()).as(as).isEqualTo(reference.anytimes());
    }
  }

  private List<String> anytimes() {
    List<Integer> frames = state.frames().stream().map(Frame::id).toList();
    return machine.anytimes(state).stream()
        .map(it -> frames.indexOf(it.frame()) + ":" + it.id())
        .toList();
  }

  private String summary() {
    String result =
        state
            .result()
            .map(
                it ->
                    it.end().orElse("return")
                        + " "
                        + it.outcome().map(Outcome::word).orElse("none"))
            .orElse("open");
    return state.now() + " " + state.handovers() + " " + result;
  }

  private List<String> trail(int behind) {
    return state.trail().behind(behind).stream()
        .map(
            it ->
                String.join(".", it.calls())
                    + "."
                    + it.node()
                    + " at "
                    + it.at()
                    + it.holder().map(holder -> " by " + holder).orElse(""))
        .toList();
  }

  private static String line(Token token) {
    return token.place()
        + (token.begun() ? "*" : "")
        + (token.overdue() ? " overdue" : "")
        + (token.parked() ? " parked" : "")
        + " since "
        + token.since()
        + token.deadline().map(it -> " due " + it).orElse("")
        + token.holder().map(it -> " by " + it).orElse("");
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
