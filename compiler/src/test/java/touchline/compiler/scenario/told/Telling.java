package touchline.compiler.scenario.told;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Value;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;
import touchline.reference.Interpreter;
import touchline.reference.Turn;

/** Lets a random case run as a scenario can tell it, and tells it. */
final class Telling {
  private static final int LONGEST = 400;
  private static final String DONE = "done";
  private static final String LATE = "late";

  private final Random random;
  private final Interpreter it;
  private final ToldCase told;
  private final Recordings recordings;
  private final Set<Object> entered = new HashSet<>();
  private final Set<Object> lateCalls = new HashSet<>();
  private final Map<Spot, Integer> visits = new HashMap<>();
  private final Map<Spot, Integer> interrupted = new HashMap<>();
  private final Map<Spot, Integer> reminded = new HashMap<>();
  private final Map<Object, Visit> open = new HashMap<>();
  private boolean timed = true;

  /** A visit that is under way, and the reminders that are still to come. */
  private static final class Visit {
    private final Spot at;
    private final int number;
    private int reminders;
    private boolean late;

    Visit(Spot at, int number) {
      this.at = at;
      this.number = number;
    }
  }

  Telling(Collection<Flow> all, Flow flow, Random random) {
    this.random = random;
    String touchpoint = one(flow.header().touchpoints()).id();
    Optional<String> request =
        flow.header().requests().isEmpty()
            ? Optional.empty()
            : Optional.of(one(flow.header().requests()).id());
    this.told = new ToldCase(touchpoint, request);
    this.recordings = new Recordings(random, told);
    this.it = Interpreter.told(all, flow, touchpoint, request, this::isOpen);
  }

  /** The case, told to its end; none if it did not come to one. */
  Optional<ToldCase> tell() {
    for (int i = 0; i < LONGEST && it.result().isEmpty() && recordings.canBeTold(); i++) {
      step(Turn.of(it, entered));
    }
    it.result().ifPresent(this::end);
    return it.result().isPresent() && recordings.canBeTold() ? Optional.of(told) : Optional.empty();
  }

  private void end(String result) {
    String[] words = result.split(" ");
    Optional<BigDecimal> seconds = timed ? Optional.of(it.spent()) : Optional.empty();
    told.ended(new ToldCase.Outcome(it.path(), words[0], words[1], it.handovers(), seconds));
  }

  private boolean isOpen() {
    boolean yes = random.nextBoolean();
    told.open(yes);
    return yes;
  }

  private void step(Turn turn) {
    if (!turn.begun()) {
      it.begin(turn.at());
      Visit visit = begin(turn);
      open.put(turn.line(), visit);
      interrupt(turn, visit);
      return;
    }
    Visit visit =
        turn.called()
            .map(run -> open.computeIfAbsent(run, any -> begin(turn)))
            .orElseGet(() -> open.get(turn.line()));
    if (visit.reminders > 0) {
      visit.reminders--;
      it.remind(turn.at(), reminder(turn));
    } else {
      finish(turn, visit);
    }
  }

  private Visit begin(Turn turn) {
    Spot at = Spot.of(turn);
    Visit visit = new Visit(at, visits.merge(at, 1, Integer::sum) - 1);
    int most = turn.ways().mapToInt(Telling::most).sum();
    if (most > 0 && isNext(reminded, visit) && random.nextInt(4) == 0) {
      visit.reminders = 1 + random.nextInt(most);
      reminded.merge(at, 1, Integer::sum);
      told.remind(at, visit.reminders);
    }
    return visit;
  }

  private static int most(Way way) {
    return way.cause() instanceof Cause.Every every ? every.limit().orElse(5) : 0;
  }

  private static Way reminder(Turn turn) {
    return turn.ways().filter(way -> turn.reminded(way) < most(way)).findFirst().orElseThrow();
  }

  /** Something can come between at the first visits of a statement, so many in a row. */
  private static boolean isNext(Map<Spot, Integer> before, Visit visit) {
    return before.getOrDefault(visit.at, 0) == visit.number;
  }

  private void interrupt(Turn turn, Visit visit) {
    List<Turn.Possible> anytimes = turn.anytimes();
    if (anytimes.isEmpty() || !isNext(interrupted, visit) || random.nextInt(12) > 0) {
      return;
    }
    Turn.Possible anytime = one(anytimes);
    interrupted.merge(visit.at, 1, Integer::sum);
    timed = false; // What it cancels has no place in a sum.
    told.interrupt(new Spot(anytime.calls(), anytime.id()), visit.at);
    it.anytime(anytime.run(), anytime.id());
  }

  private void finish(Turn turn, Visit visit) {
    if (visit.late) {
      done(turn);
      return;
    }
    Map<String, Way> items = new LinkedHashMap<>();
    turn.ways().forEach(way -> item(way).ifPresent(word -> items.put(word, way)));
    boolean judged = items.values().stream().anyMatch(way -> way.cause() instanceof Cause.Answer);
    boolean waits = turn.node() instanceof Node.Wait;
    List<String> words =
        Stream.concat(items.keySet().stream(), turn.hasDeadline() ? Stream.of(LATE) : Stream.of())
            .distinct()
            .toList();
    String word = one(words);
    told.answer(visit.at, words.get(0), judged, visit.number, word);
    if (word.equals(DONE)) {
      spend(turn, turn.node().work().flatMap(Work::takes));
      done(turn);
    } else if (word.equals(LATE)) {
      spend(turn, turn.node().deadline());
      visit.late = !waits;
      turn.called().ifPresent(lateCalls::add);
      it.late(turn.at());
    } else {
      Way way = Objects.requireNonNull(items.get(word));
      if (way.cause() instanceof Cause.Problem problem) {
        it.problem(turn.at(), problem.title());
      } else {
        it.answer(turn.at(), ((Cause.Answer) way.cause()).text());
      }
    }
  }

  /** How a way is asked for, those that can be. */
  private static Optional<String> item(Way way) {
    if (way.cause() instanceof Cause.Answer answer) {
      return Optional.of('"' + answer.text() + '"');
    }
    if (way.cause() instanceof Cause.Problem problem) {
      return Optional.of('"' + problem.title() + '"');
    }
    return way.cause() instanceof Cause.Done ? Optional.of(DONE) : Optional.empty();
  }

  private void done(Turn turn) {
    if (turn.called().isPresent()) {
      entered.add(turn.called().get());
      return;
    }
    Map<String, Value> values = recordings.of(turn);
    if (recordings.canBeTold()) {
      it.done(turn.at(), values);
    }
  }

  private void spend(Turn turn, Optional<Duration> time) {
    timed &= time.filter(Duration::working).isEmpty();
    if (!turn.isInReminder() && turn.runs().noneMatch(lateCalls::contains)) {
      time.ifPresent(it2 -> it.spend(it2.seconds()));
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
