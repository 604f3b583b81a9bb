package touchline.compiler.format.print;

import java.util.stream.Collectors;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.ScenarioEntry;
import touchline.compiler.ast.StatementReference;

/** Prints the entries of scenarios. */
final class ScenarioEntries implements ScenarioEntry.Cases<Entry> {
  private final Cursor cursor;

  ScenarioEntries(Cursor cursor) {
    this.cursor = cursor;
  }

  @Override
  public Entry from(ScenarioEntry.FromTouchpoint entry) {
    return begin("from").name(entry.touchpoint()).end();
  }

  @Override
  public Entry request(ScenarioEntry.ForRequest entry) {
    return begin("request").name(entry.request()).end();
  }

  @Override
  public Entry given(ScenarioEntry.Given entry) {
    Phrase phrase = begin("given");
    return phrase
        .list(
            entry.values(),
            given -> reference(phrase, given.field()).word("=").value(given.value()))
        .end();
  }

  @Override
  public Entry answer(ScenarioEntry.Answer entry) {
    Phrase phrase = reference(begin("answer"), entry.step());
    return phrase
        .list(entry.answers(), answer -> phrase.leaf(answer.span(), Quoted.of(answer)))
        .end();
  }

  @Override
  public Entry late(ScenarioEntry.Late entry) {
    return reference(begin("late"), entry.step()).end();
  }

  @Override
  public Entry every(ScenarioEntry.Every entry) {
    return reference(begin("every"), entry.step())
        .leaf(entry.times().span(), entry.times().times() + " times")
        .end();
  }

  @Override
  public Entry anytime(ScenarioEntry.Anytime entry) {
    return reference(reference(begin("anytime"), entry.anytime()).word("at"), entry.at()).end();
  }

  @Override
  public Entry expectSteps(ScenarioEntry.ExpectSteps entry) {
    Phrase phrase = begin("expect").word(entry.kind().word());
    return phrase.list(entry.steps(), step -> reference(phrase, step)).end();
  }

  @Override
  public Entry expectEnd(ScenarioEntry.ExpectEnd entry) {
    return begin("expect").word("end").name(entry.end()).end();
  }

  @Override
  public Entry expectOutcome(ScenarioEntry.ExpectOutcome entry) {
    return begin("expect").name(entry.outcome()).end();
  }

  @Override
  public Entry expectWithin(ScenarioEntry.ExpectWithin entry) {
    return begin("expect").word("within").value(entry.duration()).end();
  }

  @Override
  public Entry expectHandovers(ScenarioEntry.ExpectHandovers entry) {
    return begin("expect").words("handovers", "at", "most").value(entry.atMost()).end();
  }

  private static Phrase reference(Phrase phrase, StatementReference reference) {
    return phrase.leaf(
        reference.span(),
        reference.names().stream().map(Name::text).collect(Collectors.joining(".")));
  }

  private Phrase begin(String word) {
    return new Phrase(cursor).word(word);
  }
}
