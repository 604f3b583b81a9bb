package touchline.compiler.parse.build;

import java.util.stream.Stream;
import touchline.compiler.ast.ScenarioEntry;
import touchline.compiler.ast.Value;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds the entries of scenarios. */
final class ScenarioBuilder extends TouchlineParserBaseVisitor<ScenarioEntry> {
  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final NumberBuilder numbers;
  private final ValueBuilder values;

  ScenarioBuilder(Leaves leaves) {
    this.spans = leaves.spans();
    this.names = leaves.names();
    this.texts = leaves.texts();
    this.numbers = leaves.numbers();
    this.values = leaves.values();
  }

  ScenarioEntry entry(TouchlineParser.ScenarioEntryContext tree) {
    return tree.accept(this);
  }

  @Override
  public ScenarioEntry visitFromEntry(TouchlineParser.FromEntryContext tree) {
    return new ScenarioEntry.FromTouchpoint(names.name(tree.touchpoint), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitRequestEntry(TouchlineParser.RequestEntryContext tree) {
    return new ScenarioEntry.ForRequest(names.name(tree.request), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitGivenEntry(TouchlineParser.GivenEntryContext tree) {
    return new ScenarioEntry.Given(tree.values.stream().map(this::given).toList(), spans.of(tree));
  }

  private ScenarioEntry.GivenValue given(TouchlineParser.GivenValueContext tree) {
    return new ScenarioEntry.GivenValue(
        names.reference(tree.field_), values.value(tree.given), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitAnswerEntry(TouchlineParser.AnswerEntryContext tree) {
    return new ScenarioEntry.Answer(
        names.reference(tree.step),
        tree.answers.stream().map(texts::answer).toList(),
        spans.of(tree));
  }

  @Override
  public ScenarioEntry visitLateEntry(TouchlineParser.LateEntryContext tree) {
    return new ScenarioEntry.Late(names.reference(tree.step), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitEveryEntry(TouchlineParser.EveryEntryContext tree) {
    return new ScenarioEntry.Every(
        names.reference(tree.step),
        numbers.limit(tree.times, spans.of(tree.times).to(spans.of(tree.last))),
        spans.of(tree));
  }

  @Override
  public ScenarioEntry visitAnytimeEntry(TouchlineParser.AnytimeEntryContext tree) {
    return new ScenarioEntry.Anytime(
        names.reference(tree.block_), names.reference(tree.step), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitExpectSteps(TouchlineParser.ExpectStepsContext tree) {
    ScenarioEntry.Expectation kind =
        Stream.of(ScenarioEntry.Expectation.values())
            .filter(expectation -> expectation.word().equals(tree.kind.getText()))
            .findFirst()
            .orElseThrow();
    return new ScenarioEntry.ExpectSteps(kind, names.references(tree.steps), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitExpectEnd(TouchlineParser.ExpectEndContext tree) {
    return new ScenarioEntry.ExpectEnd(names.name(tree.id), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitExpectOutcome(TouchlineParser.ExpectOutcomeContext tree) {
    return new ScenarioEntry.ExpectOutcome(names.name(tree.result), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitExpectWithin(TouchlineParser.ExpectWithinContext tree) {
    return new ScenarioEntry.ExpectWithin(values.duration(tree.limit_), spans.of(tree));
  }

  @Override
  public ScenarioEntry visitExpectHandovers(TouchlineParser.ExpectHandoversContext tree) {
    Value.NumberValue most = numbers.number(tree.most);
    numbers.count(most, 0, "hand-overs", "0 or more");
    return new ScenarioEntry.ExpectHandovers(most, spans.of(tree));
  }
}
