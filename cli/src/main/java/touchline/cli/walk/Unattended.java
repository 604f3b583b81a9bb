package touchline.cli.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.runtime.Event;
import touchline.runtime.Happening;
import touchline.runtime.RefusedException;
import touchline.runtime.Token;
import touchline.runtime.TypedText;
import touchline.table.Detail;
import touchline.table.Field;

/**
 * Walks a case by given answers and writes what happens. Time passes only where they say so. What
 * runs beside a step comes first, branches one after another.
 */
final class Unattended {
  /** Nothing that ends needs more. */
  private static final int MOST_INPUTS = 100_000;

  private final Session session;
  private final Flows flows;
  private final Answers answers;
  private final Protocol protocol;

  Unattended(Session session, Flows flows, Answers answers, Protocol protocol) {
    this.session = session;
    this.flows = flows;
    this.answers = answers;
    this.protocol = protocol;
  }

  /**
   * Runs to the end of the case.
   *
   * @throws WalkException if an answer is missing, or can't be given where the case is
   */
  void run() {
    for (int i = 0; i < MOST_INPUTS; i++) {
      tell();
      Optional<Token> first = first(session.state());
      if (first.isEmpty()) {
        return;
      }
      if (session.state().focus().equals(OptionalInt.of(first.get().id()))) {
        Stop stop = Stop.of(session.state(), flows).orElseThrow();
        step(stop, names(stop, stop.node().id()));
      } else {
        session.apply(new Input.Focus(first.get().id()));
      }
    }
    throw new WalkException("the case does not end with these answers");
  }

  private void tell() {
    for (Happening happening : session.news()) {
      happening.match(protocol);
    }
  }

  private static Optional<Token> first(WalkState state) {
    List<Token> work = state.state().work();
    return work.stream()
        .filter(token -> token.beside().isPresent())
        .findFirst()
        .or(() -> work.stream().findFirst());
  }

  private void step(Stop stop, List<String> names) {
    Optional<String> given = answers.next(names, !stop.isDoable());
    try {
      if (given.isPresent()) {
        happen(stop, given.get());
      } else if (stop.isDoable()) {
        done(stop);
      } else {
        throw missing(stop, "needs an answer: " + choices(stop));
      }
    } catch (RefusedException e) {
      throw missing(stop, String.valueOf(e.getMessage()));
    }
  }

  private static String choices(Stop stop) {
    List<String> choices = new ArrayList<>(stop.answers());
    if (stop.isWait()) {
      choices.add("late");
    }
    return String.join(", ", choices);
  }

  /** What a line says may be an answer, a problem, or a word for something else. */
  private void happen(Stop stop, String given) {
    if (stop.answers().contains(given)) {
      protocol.chosen(given);
      session.apply(new Input.Answer(given));
    } else if (stop.problems().contains(given)) {
      protocol.chosen(given);
      session.apply(new Input.Problem(given));
    } else if (given.equals("done") && stop.isDoable()) {
      done(stop);
    } else if (given.equals("late")) {
      pass(stop, stop.untilLate(session.now()), "has no deadline that could pass");
    } else if (given.startsWith("time ")) {
      pass(stop, Stop.length(given.substring("time ".length())), "can't let that time pass");
    } else if (given.startsWith("anytime ")) {
      anytime(stop, given.substring("anytime ".length()).strip());
    } else {
      String more = stop.isDoable() ? "done, late, time 2 h, anytime ID" : choices(stop);
      throw missing(stop, "can't go on by `" + given + "`; there are: " + all(stop, more));
    }
  }

  private static String all(Stop stop, String more) {
    return stop.problems().isEmpty() ? more : String.join(", ", stop.problems()) + ", " + more;
  }

  private void pass(Stop stop, Optional<Duration> length, String wrong) {
    session.apply(new Input.Pass(length.orElseThrow(() -> missing(stop, wrong))));
  }

  private void anytime(Stop stop, String id) {
    Event.Anytime event =
        session.walk().anytimes().stream()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(() -> missing(stop, "is no place where `" + id + "` can happen"));
    session.apply(new Input.Anytime(event.frame(), event.id()));
  }

  private void done(Stop stop) {
    Stop now = stop;
    while (now.asked().isPresent()) {
      fill(now, now.asked().get());
      now = Stop.of(session.state(), flows).orElseThrow();
    }
    session.apply(new Input.Done());
  }

  private void fill(Stop stop, Detail.Recorded recorded) {
    Field field = flows.field(recorded.field()).orElseThrow();
    List<String> names = new ArrayList<>(names(stop, stop.node().id() + "." + field.id()));
    names.addAll(names(stop, field.id()));
    Optional<String> text = answers.next(names, true).filter(it -> !it.isEmpty());
    if (text.isEmpty() && !recorded.optional()) {
      throw missing(stop, "needs a value for `" + field.id() + "` (" + field.label() + ")");
    }
    session.apply(new Input.Fill(field.id(), text.map(it -> TypedText.read(field, it))));
  }

  /** The names that something at a stop goes by, the most exact first. */
  private List<String> names(Stop stop, String name) {
    List<String> calls = session.state().state().frame(stop.token().frame()).orElseThrow().calls();
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= calls.size(); i++) {
      List<String> path = new ArrayList<>(calls.subList(i, calls.size()));
      path.add(name);
      names.add(String.join(".", path));
    }
    return names;
  }

  private WalkException missing(Stop stop, String what) {
    String source = stop.node().head().source().toString();
    return new WalkException(
        source + ": error: `" + stop.node().id() + "` (" + stop.node().title() + ") " + what);
  }
}
