package touchline.compiler.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Scenario;
import touchline.compiler.prove.time.Amount;
import touchline.compiler.prove.time.text.TimeText;
import touchline.compiler.source.Span;
import touchline.runtime.Result;

/** Says what of an expectation did not come true. */
record Expectations(Journey journey) implements Scenario.Cases<Optional<Failure>> {

  @Override
  public Optional<Failure> path(Scenario.Path expectation) {
    PathDifference difference = difference(expectation, true);
    if (difference.expected().equals(difference.actual())) {
      return Optional.empty();
    }
    int first = difference.first();
    Failure failure =
        Failure.of(expectation.span(), "the path is not the expected one, from " + first + " on")
            .with(difference);
    return Optional.of(
        difference
            .rows()
            .get(first - 1)
            .actual()
            .map(this::place)
            .map(failure::at)
            .orElse(failure));
  }

  PathDifference difference(Scenario.Path expectation, boolean complete) {
    List<String> expected = names(expectation.steps());
    return new PathDifference(expected, journey.path(), complete);
  }

  private static List<String> names(List<Scenario.Reference> steps) {
    return steps.stream().map(Scenario.Reference::node).toList();
  }

  private Span place(String node) {
    return journey.flow().graph().node(node).span();
  }

  @Override
  public Optional<Failure> visits(Scenario.Visits expectation) {
    List<String> path = journey.path();
    List<String> expected = names(expectation.steps());
    int found = 0;
    for (String node : path) {
      if (found < expected.size() && node.equals(expected.get(found))) {
        found++;
      }
    }
    if (found == expected.size()) {
      return Optional.empty();
    }
    String missing = expected.get(found);
    String after = found == 0 ? "" : " after `" + expected.get(found - 1) + "`";
    Span entry = expectation.steps().get(found).span();
    return failure(entry, "the case does not come by `" + missing + "`" + after + walked());
  }

  private String walked() {
    return "; its path is " + String.join(", ", journey.path());
  }

  @Override
  public Optional<Failure> never(Scenario.Never expectation) {
    return expectation.steps().stream()
        .filter(step -> journey.path().contains(step.node()))
        .findFirst()
        .flatMap(
            step -> failure(step.span(), "the case comes by `" + step.node() + "`" + walked()));
  }

  @Override
  public Optional<Failure> atEnd(Scenario.AtEnd expectation) {
    Optional<String> end = result().end();
    return end.equals(Optional.of(expectation.end()))
        ? Optional.empty()
        : failure(
            expectation.span(),
            "the case ends at " + named(end) + ", not at `" + expectation.end() + "`");
  }

  private static String named(Optional<String> end) {
    return end.map(id -> "`" + id + "`").orElse("the bottom of the flow");
  }

  @Override
  public Optional<Failure> withOutcome(Scenario.WithOutcome expectation) {
    String wanted = expectation.outcome().word();
    Optional<String> outcome = result().outcome().map(it -> it.word());
    if (outcome.equals(Optional.of(wanted))) {
      return Optional.empty();
    }
    String ended = outcome.map(word -> "the case ends " + word).orElse("the case has no outcome");
    return failure(expectation.span(), ended + " at " + named(result().end()) + ", not " + wanted);
  }

  @Override
  public Optional<Failure> within(Scenario.Within expectation) {
    Duration limit = expectation.duration();
    Amount sum = journey.timeline().sum(journey.scale().longer(Optional.of(limit)));
    if (journey.scale().keeps(sum, limit)) {
      return Optional.empty();
    }
    Amount taken = journey.scale().taken(sum, limit);
    String time =
        limit.working() ? TimeText.inWorkingTime(taken) : TimeText.byTheClock(taken.calendar());
    return failure(
        expectation.span(), "the path takes " + time + ", longer than " + TimeText.of(limit));
  }

  @Override
  public Optional<Failure> handovers(Scenario.HandoversAtMost expectation) {
    int number = journey.state().handovers();
    if (number <= expectation.number()) {
      return Optional.empty();
    }
    String chain =
        journey.handovers().stream()
            .map(it -> it.from() + " → " + it.to())
            .collect(Collectors.joining(", "));
    return failure(
        expectation.span(),
        "the case is handed over "
            + times(number)
            + ", not at most "
            + times(expectation.number())
            + ": "
            + chain);
  }

  private static String times(int number) {
    return number == 1 ? "once" : number + " times";
  }

  private Result result() {
    return journey.state().result().orElseThrow();
  }

  private static Optional<Failure> failure(Span entry, String message) {
    return Optional.of(Failure.of(entry, message));
  }
}
