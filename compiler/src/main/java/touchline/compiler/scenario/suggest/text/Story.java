package touchline.compiler.scenario.suggest.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchline.compiler.scenario.Spot;
import touchline.compiler.scenario.suggest.states.Move;
import touchline.compiler.scenario.suggest.states.Replay;
import touchline.compiler.scenario.suggest.states.Stand;
import touchline.compiler.scenario.suggest.states.Turn;
import touchline.compiler.source.WrittenText;
import touchline.runtime.Place;

/** What a scenario must say about a case, gathered move by move. */
public final class Story implements Replay.Listener {
  private static final String DONE = "done";
  static final String LATE = "late";

  private final Map<Spot, Visits> visits = new LinkedHashMap<>();
  private final Map<String, List<String>> given = new LinkedHashMap<>();
  private final Map<Spot, List<Integer>> reminders = new LinkedHashMap<>();
  private final List<Move.Interrupt> interruptions = new ArrayList<>();
  private Optional<Move.Start> start = Optional.empty();

  /** What happened at a statement, by the number of the visit. */
  private record Visits(Place place, Map<Integer, String> items) {

    /** One item for each visit up to the last; at visits that something cut short, any will do. */
    List<String> all() {
      List<String> all = new ArrayList<>();
      int last = items.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
      for (int visit = 0; visit <= last; visit++) {
        all.add(items.getOrDefault(visit, usual()));
      }
      return withoutRepeats(all);
    }

    String usual() {
      boolean work = place.ways().stream().anyMatch(way -> way.cause().word().equals(DONE));
      return work
          ? DONE
          : place.answers().stream().findFirst().map(WrittenText::nameOrQuoted).orElse(LATE);
    }

    /** True if all of it happens where nothing is said. */
    boolean goesWithoutSaying() {
      return place.answers().isEmpty() && all().stream().allMatch(usual()::equals);
    }
  }

  /** The last one of a list is used again. */
  private static <T> List<T> withoutRepeats(List<T> all) {
    int size = all.size();
    while (size > 1 && all.get(size - 1).equals(all.get(size - 2))) {
      size--;
    }
    return all.subList(0, size);
  }

  @Override
  public void move(Optional<Turn> turn, Move move) {
    move.match(new Telling(turn));
  }

  Optional<Move.Start> start() {
    return start;
  }

  /** Items by statement, in the order in which the case came by. */
  Map<Spot, List<String>> answers() {
    Map<Spot, List<String>> answers = new LinkedHashMap<>();
    visits.forEach(
        (spot, at) -> {
          if (!at.goesWithoutSaying()) {
            answers.put(spot, at.all());
          }
        });
    return answers;
  }

  /** Values by field, in the order of recording. */
  Map<String, List<String>> given() {
    Map<String, List<String>> shortened = new LinkedHashMap<>();
    given.forEach((field, values) -> shortened.put(field, withoutRepeats(values)));
    return shortened;
  }

  /** How many at each visit. */
  Map<Spot, List<Integer>> reminders() {
    return reminders;
  }

  List<Move.Interrupt> interruptions() {
    return interruptions;
  }

  static List<String> open(Stand end) {
    return withoutRepeats(end.open().stream().map(open -> open ? "yes" : "no").toList());
  }

  private final class Telling implements Move.Cases<Boolean> {
    private final Optional<Turn> turn;

    Telling(Optional<Turn> turn) {
      this.turn = turn;
    }

    private boolean tell(Spot spot, String item) {
      Turn now = turn.orElseThrow();
      long visit =
          now.stand().state().trail().visits().stream().map(Spot::of).filter(spot::equals).count();
      visits
          .computeIfAbsent(spot, any -> new Visits(now.token().place(), new TreeMap<>()))
          .items()
          .putIfAbsent((int) visit - 1, item); // Late and then done is late.
      return true;
    }

    @Override
    public Boolean start(Move.Start move) {
      start = Optional.of(move);
      return true;
    }

    @Override
    public Boolean done(Move.Done move) {
      move.values()
          .forEach(
              (field, sample) ->
                  sample.ifPresent(
                      it ->
                          given
                              .computeIfAbsent(field, any -> new ArrayList<>())
                              .add(it.written())));
      return tell(move.at(), DONE);
    }

    @Override
    public Boolean answer(Move.Answer move) {
      return tell(move.at(), WrittenText.nameOrQuoted(move.text()));
    }

    @Override
    public Boolean problem(Move.Problem move) {
      return tell(move.at(), WrittenText.quoted(move.title()));
    }

    @Override
    public Boolean late(Move.Late move) {
      return tell(move.at(), LATE);
    }

    @Override
    public Boolean remind(Move.Remind move) {
      List<Integer> visits = reminders.computeIfAbsent(move.at(), any -> new ArrayList<>());
      boolean first = turn.orElseThrow().token().reminders().isEmpty();
      int before = first ? 0 : visits.remove(visits.size() - 1);
      return visits.add(before + 1);
    }

    @Override
    public Boolean interrupt(Move.Interrupt move) {
      return interruptions.add(move);
    }

    @Override
    public Boolean enter(Move.Enter move) {
      Turn now = turn.orElseThrow();
      return tell(now.spot(), DONE);
    }
  }
}
