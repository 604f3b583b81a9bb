package touchline.compiler.scenario.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a scenario says of a case. */
final class ToldCase {
  private final String touchpoint;
  private final Optional<String> request;
  private final Map<Spot, Answers> answers = new LinkedHashMap<>();
  private final Map<Spot, List<String>> values = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> between = new ArrayList<>();
  private Optional<Required> required = Optional.empty();
  private Optional<Outcome> outcome = Optional.empty();

  /** A statement at which a field has to be filled in, which had no value before. */
  record Required(Spot at, Spot field) {}

  /**
   * What was answered at the visits of a statement.
   *
   * @param usual what is written for a visit that was cut short
   * @param needed whether a scenario that is silent about it fails
   */
  private record Answers(String usual, boolean needed, List<String> items) {}

  /**
   * What came of it.
   *
   * @param outcome the last word of its end, {@code none} if it just came to the bottom
   * @param seconds none: not known, since working time is among it
   */
  record Outcome(
      List<String> path, String end, String outcome, int handovers, Optional<BigDecimal> seconds) {}

  ToldCase(String touchpoint, Optional<String> request) {
    this.touchpoint = touchpoint;
    this.request = request;
  }

  void answer(Spot at, String usual, boolean needed, int visit, String item) {
    List<String> items =
        answers.computeIfAbsent(at, any -> new Answers(usual, needed, new ArrayList<>())).items();
    while (items.size() < visit) {
      items.add(usual);
    }
    items.add(item);
  }

  void record(Spot at, Spot field, boolean optional, String value) {
    if (required.isEmpty() && !optional && !values.containsKey(field)) {
      required = Optional.of(new Required(at, field));
    }
    values.computeIfAbsent(field, any -> new ArrayList<>()).add(value);
  }

  void open(boolean yes) {
    open.add(yes ? "yes" : "no");
  }

  void remind(Spot at, int times) {
    between.add("every " + at + " " + times + " times");
  }

  void interrupt(Spot anytime, Spot at) {
    between.add("anytime " + anytime + " at " + at);
  }

  void ended(Outcome how) {
    outcome = Optional.of(how);
  }

  Outcome outcome() {
    return outcome.orElseThrow();
  }

  /** Statements without whose answers it can't go on, in the order of coming by. */
  List<Spot> needed() {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().needed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The first one, unless values that are given anywhere stand in for its own. */
  Optional<Required> required() {
    return required.filter(
        it ->
            it.field().calls().isEmpty()
                || !values.containsKey(new Spot(List.of(), it.field().id())));
  }

  boolean asksHours() {
    return !open.isEmpty();
  }

  /** All entries but expectations and those about one statement or field. */
  List<String> without(Optional<Spot> left, boolean hours) {
    List<String> entries = new ArrayList<>(List.of("from " + touchpoint));
    request.ifPresent(it -> entries.add("request " + it));
    if (hours) {
      open.forEach(it -> entries.add("given open = " + it));
    }
    values.forEach(
        (field, list) -> {
          if (!left.equals(Optional.of(field))) {
            entries.add(
                list.stream()
                    .map(value -> field + " = " + value)
                    .collect(Collectors.joining(", ", "given ", "")));
          }
        });
    answers.forEach(
        (at, all) -> {
          if (!left.equals(Optional.of(at))) {
            entries.add("answer " + at + " " + String.join(", ", all.items()));
          }
        });
    entries.addAll(between);
    return entries;
  }

  List<String> entries() {
    return without(Optional.empty(), true);
  }

  /** The whole scenario. */
  List<String> whole() {
    List<String> whole = new ArrayList<>(entries());
    whole.addAll(expectations());
    return whole;
  }

  /** All that can be expected of it. */
  private List<String> expectations() {
    Outcome how = outcome();
    List<String> expectations = new ArrayList<>();
    expectations.add("expect path " + String.join(", ", how.path()));
    expectations.add("expect end " + how.end());
    expectations.add("expect " + how.outcome());
    expectations.add("expect handovers at most " + how.handovers());
    how.seconds().ifPresent(it -> expectations.add("expect within " + seconds(it)));
    return expectations;
  }

  static String seconds(BigDecimal number) {
    return number.toPlainString() + " s";
  }
}
