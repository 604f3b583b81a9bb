package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.table.Field;
import touchline.table.Outcome;
import touchline.table.TimeSpan;
import touchline.table.Value;

/**
 * A run as somebody writes it down who works it out by hand, a line for each thing that happens or
 * must be so:
 *
 * <ul>
 *   <li>{@code start [TOUCHPOINT [REQUEST]] at TIME}
 *   <li>{@code begin STEP}, {@code done STEP [FIELD=VALUE; …]}, {@code answer STEP ANSWER}, {@code
 *       problem STEP TITLE}, {@code anytime ID}: what a person does; work is begun first if need be
 *   <li>{@code clock TIME}: time passes until then. A time is {@code 09:30}, on the same day, or
 *       with a date before it
 *   <li>{@code refused EVENT | PART OF THE MESSAGE}
 *   <li>{@code work STEP, …}: where somebody is waited for, {@code *} behind those begun; {@code
 *       trail}, {@code data FIELD=VALUE; …}, {@code handovers N}, {@code holder ROLE}, {@code due
 *       STEP TIME}, {@code anytimes ID, …}, {@code end ID OUTCOME}: what must be so
 * </ul>
 */
final class Protocol {
  private final Flows flows;
  private final Machine machine;
  private Optional<Case> state = Optional.empty();

  Protocol(Flows flows, String flow) {
    this.flows = flows;
    this.machine = flows.machine(flow);
  }

  void line(String line) {
    String[] words = line.split(" +", 2);
    String rest = words.length > 1 ? words[1].strip() : "";
    switch (words[0]) {
      case "start" -> start(rest);
      case "refused" -> refused(rest);
      case "work" -> assertThat(work()).isEqualTo(list(rest));
      case "trail" -> assertThat(trail()).isEqualTo(list(rest));
      case "data" -> assertThat(state().data()).isEqualTo(values(rest));
      case "handovers" -> assertThat(state().handovers()).isEqualTo(Integer.parseInt(rest));
      case "holder" -> assertThat(state().work().get(0).holder().orElse("nobody")).isEqualTo(rest);
      case "due" -> due(rest.split(" +", 2));
      case "anytimes" ->
          assertThat(machine.anytimes(state())).extracting(it -> it.id()).isEqualTo(list(rest));
      case "end" -> end(rest);
      default -> act(line);
    }
  }

  private void start(String text) {
    String[] parts = text.split("at ", 2);
    List<String> names = Arrays.stream(parts[0].split(" +")).filter(it -> !it.isEmpty()).toList();
    Optional<String> request = names.size() > 1 ? Optional.of(names.get(1)) : Optional.empty();
    state =
        Optional.of(
            machine.start(names.stream().findFirst(), request, time(parts[1].strip())).state());
  }

  private void refused(String text) {
    String[] parts = text.split(" *\\| *", 2);
    Case before = state();
    assertThatThrownBy(() -> act(parts[0]))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(parts[1]);
    assertThat(state()).isSameAs(before);
  }

  private void act(String line) {
    String[] words = line.split(" +", 3);
    String rest = words.length > 2 ? words[2].strip() : "";
    switch (words[0]) {
      case "begin" -> apply(new Event.Begin(token(words[1]).id()));
      case "done" -> apply(new Event.Done(begun(words[1]), values(rest)));
      case "answer" -> apply(new Event.Answer(begun(words[1]), rest));
      case "problem" -> apply(new Event.Problem(begun(words[1]), rest));
      case "clock" -> apply(new Event.Time(time(line.substring("clock".length()).strip())));
      case "anytime" -> apply(anytime(words[1]));
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void apply(Event event) {
    state = Optional.of(machine.apply(state(), event).state());
  }

  private Event.Anytime anytime(String id) {
    return machine.anytimes(state()).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElse(new Event.Anytime(0, id));
  }

  private int begun(String step) {
    Token token = token(step);
    if (!token.begun()) {
      apply(new Event.Begin(token.id()));
    }
    return token.id();
  }

  private Token token(String step) {
    List<Token> there =
        state().tokens().stream().filter(it -> it.place().node().id().equals(step)).toList();
    assertThat(there).as("tokens at " + step).isNotEmpty();
    return there.stream().filter(it -> !it.parked()).findFirst().orElse(there.get(0));
  }

  private Case state() {
    return state.orElseThrow();
  }

  private List<String> work() {
    return state().work().stream()
        .map(it -> it.place().node().id() + (it.begun() ? "*" : ""))
        .toList();
  }

  private List<String> trail() {
    return state().trail().visits().stream()
        .map(it -> String.join(".", concat(it.calls(), it.node())))
        .toList();
  }

  private static List<String> concat(List<String> first, String last) {
    List<String> all = new ArrayList<>(first);
    all.add(last);
    return all;
  }

  private void due(String[] words) {
    assertThat(token(words[0]).deadline()).contains(time(words[1]));
  }

  private void end(String text) {
    String[] words = text.split(" +");
    Result result = state().result().orElseThrow(() -> new AssertionError("still open: " + work()));
    assertThat(result.end().orElse("return")).isEqualTo(words[0]);
    assertThat(result.outcome().map(Outcome::word).orElse("none")).isEqualTo(words[1]);
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private Instant time(String text) {
    if (text.contains(" ")) {
      String[] parts = text.split(" +");
      return Instant.parse(parts[0] + "T" + seconds(parts[1]) + "Z");
    }
    LocalDate day =
        state
            .map(it -> it.now().atZone(ZoneOffset.UTC).toLocalDate())
            .orElse(LocalDate.of(2026, 11, 2));
    return Instant.parse(day + "T" + seconds(text) + "Z");
  }

  private static String seconds(String clock) {
    return clock.length() == 5 ? clock + ":00" : clock;
  }

  private Map<String, Value> values(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(it -> it.split("=", 2))
        .collect(
            Collectors.toMap(
                it -> it[0], it -> value(it[0], it[1]), (a, b) -> b, LinkedHashMap::new));
  }

  /** The form of the text says its type, but for choices, which only the field knows. */
  private Value value(String field, String text) {
    boolean choice =
        flows.tables().stream()
            .flatMap(it -> it.fields().stream())
            .filter(it -> it.id().equals(field))
            .map(Field::type)
            .anyMatch(it -> it.word().equals("one-of"));
    if (choice) {
      return new Value.ChoiceValue(text);
    }
    if (text.startsWith("\"")) {
      return new Value.TextValue(text.substring(1, text.length() - 1));
    }
    if (text.matches("-?[0-9.]+")) {
      return new Value.NumberValue(new BigDecimal(text));
    }
    if (text.matches("-?[0-9.]+ [A-Z]{3}")) {
      return new Value.MoneyValue(
          new BigDecimal(text.substring(0, text.length() - 4)), text.substring(text.length() - 3));
    }
    if (text.matches("[0-9-]{10}")) {
      return new Value.DateValue(LocalDate.parse(text));
    }
    if (text.matches("P[T0-9YMWDHS]+( working)?")) {
      return new Value.DurationValue(TimeSpan.parse(text));
    }
    return text.equals("yes") || text.equals("no")
        ? new Value.YesNoValue(text.equals("yes"))
        : new Value.TextValue(text);
  }
}
