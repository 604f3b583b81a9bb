package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.table.Detail;
import touchline.table.Entry;
import touchline.table.Field;
import touchline.table.FieldType;
import touchline.table.StepTable;
import touchline.table.TimeSpan;
import touchline.table.Value;

/** Whatever people do, a case of an example comes to an end, and never into an impossible state. */
class RandomRunsTest {
  private static final int RUNS = 200;
  private static final int LONGEST = 3_000;

  static Stream<StepTable> tables() {
    return Tables.all().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCaseComesToAnEnd(StepTable table) {
    for (int seed = 0; seed < RUNS; seed++) {
      assertThat(run(table, new Random(seed)).result()).as("run " + seed).isPresent();
    }
  }

  private static Case run(StepTable table, Random random) {
    Machine machine = Tables.machine(table);
    List<Entry> entries = table.entries();
    Optional<String> touchpoint =
        entries.isEmpty()
            ? Optional.empty()
            : Optional.of(entries.get(random.nextInt(entries.size())).touchpoint());
    Optional<String> request = table.requests().stream().findFirst().map(it -> it.id());
    Case state = machine.start(touchpoint, request, Instant.parse("2026-11-02T09:00:00Z")).state();
    for (int i = 0; i < LONGEST && state.result().isEmpty(); i++) {
      List<Event> events = possible(machine, table, state, random);
      state = machine.apply(state, events.get(random.nextInt(events.size()))).state();
    }
    return state;
  }

  private static List<Event> possible(Machine machine, StepTable table, Case state, Random random) {
    List<Event> events = new ArrayList<>();
    for (Token token : state.work()) {
      if (!token.begun()) {
        events.add(new Event.Begin(token.id()));
        continue;
      }
      Place place = token.place();
      place.answers().forEach(answer -> events.add(new Event.Answer(token.id(), answer)));
      place.problems().forEach(problem -> events.add(new Event.Problem(token.id(), problem)));
      switch (place.node().kind()) {
        case STEP, ESCALATION, SURVEY -> {
          events.add(new Event.Done(token.id(), values(table, place, random)));
          events.add(new Event.Done(token.id(), values(table, place, random)));
        }
        default -> {}
      }
    }
    if (events.isEmpty() || random.nextInt(10) == 0) {
      events.add(new Event.Time(state.now().plus(Duration.ofMinutes(random.nextInt(5_000)))));
    }
    if (random.nextInt(20) == 0) {
      events.addAll(machine.anytimes(state));
    }
    return events;
  }

  private static Map<String, Value> values(StepTable table, Place place, Random random) {
    Map<String, Value> values = new HashMap<>();
    for (Detail detail : place.node().work().details()) {
      if (detail instanceof Detail.RecordFields record) {
        for (Detail.Recorded recorded : record.fields()) {
          Field field =
              Tables.all().stream()
                  .flatMap(it -> it.fields().stream())
                  .filter(it -> it.id().equals(recorded.field()))
                  .findFirst()
                  .orElseThrow();
          if (!recorded.optional() || random.nextBoolean()) {
            values.put(field.id(), field.type().match(new Some(random)));
          }
        }
      }
    }
    return values;
  }

  private static final Pattern PART = Pattern.compile("\\[(.)[^]]*](?:\\{(\\d+)})?|.");

  /** Some value of a type. */
  private record Some(Random random) implements FieldType.Cases<Value> {
    @Override
    public Value text(FieldType.TextType type) {
      return new Value.TextValue(
          type.pattern().isPresent() ? sample(type.pattern().orElseThrow()) : "some text");
    }

    /** For patterns like {@code [A-Z]{2}-[0-9]{4}}: the first of each class, so many times. */
    private static String sample(String pattern) {
      Matcher parts = PART.matcher(pattern);
      StringBuilder text = new StringBuilder();
      while (parts.find()) {
        String one = parts.group(1) == null ? parts.group() : parts.group(1);
        text.append(one.repeat(parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2))));
      }
      return text.toString();
    }

    @Override
    public Value number(FieldType.NumberType type) {
      return new Value.NumberValue(
          type.min().orElse(BigDecimal.ONE).add(BigDecimal.valueOf(random.nextInt(2))));
    }

    @Override
    public Value money(FieldType.MoneyType type) {
      return new Value.MoneyValue(
          BigDecimal.valueOf(random.nextInt(1000)), type.currency().orElse("EUR"));
    }

    @Override
    public Value choice(FieldType.ChoiceType type) {
      return new Value.ChoiceValue(type.choices().get(random.nextInt(type.choices().size())));
    }

    @Override
    public Value plain(FieldType.Plain type) {
      return switch (type) {
        case DATE -> new Value.DateValue(LocalDate.of(2026, 11, 1 + random.nextInt(28)));
        case DURATION -> new Value.DurationValue(TimeSpan.parse("P" + random.nextInt(9) + "Y"));
        case YES_NO -> new Value.YesNoValue(random.nextBoolean());
        case EMAIL -> new Value.TextValue("somebody@example.com");
        case PHONE_NUMBER -> new Value.TextValue("+31 20 123 45 67");
      };
    }
  }
}
