package touchline.compiler.scenario.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Outcome;

/** What can be changed in a scenario so that it fails: one thing of each kind. */
record Changes(ToldCase told, Flow flow, Random random) {

  List<Change> all() {
    return Stream.of(
            path(),
            end(),
            outcome(),
            visits(),
            never(),
            time(),
            handovers(),
            answer(),
            value(),
            hours())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Change> expecting(
      String entry, String place, String words, Optional<String> at) {
    List<String> entries = new ArrayList<>(told.entries());
    entries.add(entry);
    return Optional.of(new Change(entries, Optional.of(place), words, at));
  }

  private Optional<Change> expecting(String entry, String words) {
    return expecting(entry, entry, words, Optional.empty());
  }

  private ToldCase.Outcome result() {
    return told.outcome();
  }

  /** A statement is put in, another one or left out. */
  private Optional<Change> path() {
    List<String> path = result().path();
    List<String> other = new ArrayList<>(path);
    int at = random.nextInt(other.size());
    String stranger = one(others(path.get(at)));
    switch (random.nextInt(3)) {
      case 0 -> other.add(at, stranger);
      case 1 -> other.set(at, stranger);
      default -> other.remove(at);
    }
    int first = 0;
    while (first < other.size() && other.get(first).equals(path.get(first))) {
      first++;
    }
    String entry = "expect path " + String.join(", ", other);
    return expecting(
        entry,
        entry,
        "the path is not the expected one, from " + (first + 1) + " on",
        Optional.of(path.get(first)));
  }

  private List<String> others(String id) {
    return listed().filter(it -> !it.equals(id)).toList();
  }

  /** All that paths may list. */
  private Stream<String> listed() {
    return flow.graph().nodes().stream()
        .filter(node -> node.work().isPresent() || node instanceof Node.End)
        .map(Node::id);
  }

  private Optional<Change> end() {
    return flow.graph().nodes().stream()
        .filter(node -> node instanceof Node.End && !node.id().equals(result().end()))
        .findFirst()
        .flatMap(
            node ->
                expecting(
                    "expect end " + node.id(),
                    "the case ends at `" + result().end() + "`, not at `" + node.id() + "`"));
  }

  private Optional<Change> outcome() {
    String other =
        one(
            Stream.of(Outcome.values())
                .map(Outcome::word)
                .filter(word -> !word.equals(result().outcome()))
                .toList());
    return expecting("expect " + other, "the case ends " + result().outcome() + " at");
  }

  private Optional<Change> visits() {
    List<String> missed = missed();
    return missed.isEmpty()
        ? Optional.empty()
        : expecting(
            "expect visits " + result().path().get(0) + ", " + missed.get(0),
            missed.get(0),
            "does not come by `" + missed.get(0) + "` after `" + result().path().get(0) + "`",
            Optional.empty());
  }

  private List<String> missed() {
    return listed().filter(id -> !result().path().contains(id)).toList();
  }

  private Optional<Change> never() {
    String met = one(result().path());
    return expecting(
        "expect never " + met, met, "the case comes by `" + met + "`", Optional.empty());
  }

  /** A second less than it takes. */
  private Optional<Change> time() {
    return result()
        .seconds()
        .filter(seconds -> seconds.signum() > 0)
        .map(seconds -> ToldCase.seconds(seconds.subtract(BigDecimal.ONE)))
        .flatMap(less -> expecting("expect within " + less, "the path takes "));
  }

  private Optional<Change> handovers() {
    int number = result().handovers();
    return number == 0
        ? Optional.empty()
        : expecting("expect handovers at most " + (number - 1), "the case is handed over ");
  }

  /** The first answer that is needed is left out. */
  private Optional<Change> answer() {
    return told.needed().stream()
        .findFirst()
        .map(
            at ->
                new Change(
                    told.without(Optional.of(at), true),
                    Optional.empty(),
                    "`" + at + "` (",
                    own(at)));
  }

  /** The first value is left out, of a field that has to be filled in there. */
  private Optional<Change> value() {
    return told.required()
        .map(
            first ->
                new Change(
                    told.without(Optional.of(first.field()), true),
                    Optional.empty(),
                    "`" + first.at() + "` records `" + first.field().id() + "`",
                    own(first.at())));
  }

  private static Optional<String> own(Spot at) {
    return Optional.of(at.id()).filter(id -> at.calls().isEmpty());
  }

  private Optional<Change> hours() {
    return told.asksHours()
        ? Optional.of(
            new Change(
                told.without(Optional.empty(), false),
                Optional.empty(),
                "asks whether the company is open",
                Optional.empty()))
        : Optional.empty();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
