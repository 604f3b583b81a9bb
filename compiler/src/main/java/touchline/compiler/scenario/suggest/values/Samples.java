package touchline.compiler.scenario.suggest.values;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Flow;
import touchline.compiler.prove.decision.Partition;
import touchline.compiler.scenario.suggest.pattern.PatternExamples;
import touchline.compiler.source.WrittenText;
import touchline.table.Detail;
import touchline.table.Field;
import touchline.table.FieldType;
import touchline.table.Node;
import touchline.table.StepTable;

/** The values that suggestions give: of each field one for each part that conditions tell apart. */
public final class Samples {
  private static final String SOME_DAY = "2027-01-15";

  private final Partition partition;
  private final Map<String, List<Sample>> byField = new LinkedHashMap<>();
  private final Map<String, Boolean> asked = new LinkedHashMap<>();
  private final Set<String> mayBeEmpty = new HashSet<>();

  /**
   * @param flows the flow and those that it calls
   * @param tables theirs, in the same order
   */
  public Samples(List<Flow> flows, List<StepTable> tables) {
    this.partition = Partition.of(flows);
    tables.forEach(table -> table.nodes().forEach(this::emptyFields));
    for (int i = 0; i < flows.size(); i++) {
      List<touchline.compiler.model.Field> fields = flows.get(i).fields();
      for (int j = 0; j < fields.size(); j++) {
        Field field = tables.get(i).fields().get(j);
        if (!byField.containsKey(field.id())) {
          asked.put(field.id(), partition.asksFor(fields.get(j)));
          byField.put(field.id(), samples(field, partition.samples(fields.get(j))));
        }
      }
    }
  }

  private void emptyFields(Node node) {
    for (Detail detail : node.work().details()) {
      if (detail instanceof Detail.RecordFields recorded) {
        recorded.fields().stream()
            .filter(field -> field.optional() || node.kind() == Node.Kind.SURVEY)
            .forEach(field -> mayBeEmpty.add(field.field()));
      }
    }
  }

  private List<Sample> samples(Field field, List<String> written) {
    List<Sample> samples = new ArrayList<>();
    Optional<String> pattern =
        field.type() instanceof FieldType.TextType text ? text.pattern() : Optional.empty();
    for (String one : written) {
      add(samples, field, one, pattern);
    }
    pattern.ifPresent(it -> addExample(samples, field, it));
    if (field.type() == FieldType.Plain.DATE && !asksFor(field.id())) {
      return List.of(sample(field, SOME_DAY).orElseThrow());
    }
    boolean anyText = field.type() instanceof FieldType.TextType && pattern.isEmpty();
    if (anyText && !asksFor(field.id())) {
      return List.of(sample(field, WrittenText.quoted(field.label())).orElseThrow());
    }
    if (samples.isEmpty() && field.type() instanceof FieldType.MoneyType) {
      add(samples, field, "100 EUR", Optional.empty()); // No literal says in which currency.
    }
    return List.copyOf(samples);
  }

  private static void addExample(List<Sample> samples, Field field, String pattern) {
    List<Sample> known = List.copyOf(samples);
    PatternExamples.of(pattern).stream()
        .flatMap(example -> sample(field, WrittenText.quoted(example)).stream())
        .filter(sample -> !known.contains(sample))
        .findFirst()
        .ifPresent(samples::add);
  }

  private static void add(
      List<Sample> samples, Field field, String written, Optional<String> pattern) {
    sample(field, written)
        .filter(
            sample ->
                pattern.isEmpty()
                    || sample.value() instanceof touchline.table.Value.TextValue text
                        && Pattern.matches(pattern.orElseThrow(), text.text()))
        .ifPresent(samples::add);
  }

  private static Optional<Sample> sample(Field field, String written) {
    return field.type().match(new WrittenValue(written)).map(value -> new Sample(written, value));
  }

  public Partition partition() {
    return partition;
  }

  /** True if a condition asks for a field, so that its value matters. */
  public boolean asksFor(String field) {
    return asked.getOrDefault(field, false);
  }

  /** True if there is a statement that may leave a field empty. */
  public boolean mayBeEmpty(String field) {
    return mayBeEmpty.contains(field);
  }

  /** The values of a field; none if none is known. */
  public List<Sample> of(String field) {
    return byField.getOrDefault(field, List.of());
  }

  /** The fields that could not be given any value. */
  public List<String> withoutValues() {
    return byField.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
