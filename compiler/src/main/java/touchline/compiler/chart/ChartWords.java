package touchline.compiler.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Outcome;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Work;
import touchline.compiler.wording.Phrases;

/** The words that diagrams add, in the flow's language and short enough for boxes and arrows. */
record ChartWords(Phrases phrases) {
  /** Stands between facts on one line. */
  static final String DOT = " " + Symbol.DOT + " ";

  static ChartWords of(String language) {
    return new ChartWords(Phrases.of(language));
  }

  /** Facts on one line, empty ones left out. */
  static String line(Stream<String> facts) {
    return facts.filter(fact -> !fact.isEmpty()).collect(Collectors.joining(DOT));
  }

  /** {@code → Team lead} and the like. */
  String handedTo(Actor actor) {
    return "\u2192 " + phrases.actor(actor);
  }

  String actor(Optional<Actor> actor) {
    return actor.map(phrases::actor).orElse("");
  }

  String times(Work work) {
    return line(Stream.of(within(work.within()), takes(work.takes())));
  }

  String within(Optional<Duration> duration) {
    return duration.map(d -> timed("chart.within", d)).orElse("");
  }

  private String takes(Optional<Duration> duration) {
    return duration.map(d -> phrases.text("chart.takes", phrases.shortDuration(d))).orElse("");
  }

  String upTo(Optional<Duration> duration) {
    return duration.map(d -> timed("chart.up-to", d)).orElse("");
  }

  String late() {
    return phrases.text("chart.late");
  }

  String lateAfter(Duration deadline) {
    return timed("chart.after", deadline);
  }

  private String timed(String key, Duration duration) {
    return phrases.text(key, phrases.shortDurationAfterPreposition(duration));
  }

  String every(Duration interval, Optional<Integer> limit) {
    return limit
        .map(times -> phrases.every(interval) + ", " + atMost(times))
        .orElseGet(() -> phrases.every(interval));
  }

  String atMost(int times) {
    return phrases.count("chart.at-most", times);
  }

  String usedUp() {
    return phrases.text("chart.used-up");
  }

  String otherwise() {
    return phrases.text("chart.otherwise");
  }

  String condition(Condition condition) {
    return phrases.condition(condition);
  }

  String share(BigDecimal percent) {
    return phrases.percentage(percent);
  }

  String taken(int times) {
    return times == 0 ? phrases.text("chart.never") : times + "\u00d7";
  }

  /**
   * Some of several ways were never taken.
   *
   * @param labels theirs
   */
  String neverSome(List<String> labels) {
    return labels.contains("")
        ? phrases.text("chart.not-all-ways")
        : either(labels) + ": " + phrases.text("chart.never");
  }

  String either(List<String> labels) {
    return phrases.either(labels);
  }

  String anytime(Optional<Scope> phase) {
    return phase
        .map(scope -> phrases.text("chart.anytime-in", scope.title()))
        .orElseGet(() -> phrases.text("chart.anytime"));
  }

  String touchpoints(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(Touchpoint::name).collect(Collectors.joining(", "));
  }

  String outcome(Outcome outcome) {
    return phrases.text("outcome." + outcome.word());
  }

  String backToCase() {
    return phrases.text("chart.back-to-case");
  }

  String stepStaysOpen() {
    return phrases.text("chart.step-stays-open");
  }

  String calledFromElsewhere() {
    return phrases.text("chart.called");
  }

  String backToCaller() {
    return phrases.text("chart.back-to-caller");
  }

  String customer() {
    return phrases.actor(new Actor.Customer());
  }

  String nobody() {
    return phrases.text("chart.nobody");
  }

  String version(String version) {
    return phrases.text("chart.version", version);
  }

  String owner(Actor owner) {
    return phrases.text("chart.owner", phrases.actor(owner));
  }

  String effective(LocalDate date) {
    return phrases.text("chart.effective", phrases.date(date));
  }

  String onlyFor(Touchpoint touchpoint) {
    return phrases.text("chart.only-for", touchpoint.name());
  }
}
