package touchline.compiler.merge.entry;

import touchline.compiler.ast.Node;
import touchline.compiler.ast.ScenarioEntry;

/** Where the entries of scenarios are cut. */
final class ScenarioDrafts implements ScenarioEntry.Cases<Draft> {

  private static Draft known(String kind, String key, Node entry) {
    return new Draft(kind, key, entry.span()).cut("content", entry);
  }

  private static String by(Node part) {
    return Lexeme.plain(part.span().text());
  }

  @Override
  public Draft from(ScenarioEntry.FromTouchpoint it) {
    return known("scenario from", "", it);
  }

  @Override
  public Draft request(ScenarioEntry.ForRequest it) {
    return known("scenario request", "", it);
  }

  @Override
  public Draft given(ScenarioEntry.Given it) {
    return new Draft("given", by(it), it.span())
        .known(Known.BY_CONTENT)
        .list("values", it.values());
  }

  @Override
  public Draft answer(ScenarioEntry.Answer it) {
    return new Draft("scenario answer", by(it.step()), it.span())
        .cut("step", it.step())
        .cut("answers", it.answers());
  }

  @Override
  public Draft late(ScenarioEntry.Late it) {
    return known("scenario late", by(it.step()), it);
  }

  @Override
  public Draft every(ScenarioEntry.Every it) {
    return known("scenario every", by(it.step()), it);
  }

  @Override
  public Draft anytime(ScenarioEntry.Anytime it) {
    return known("scenario anytime", by(it), it).known(Known.BY_CONTENT);
  }

  @Override
  public Draft expectSteps(ScenarioEntry.ExpectSteps it) {
    return known("expect " + it.kind().word(), "", it);
  }

  @Override
  public Draft expectEnd(ScenarioEntry.ExpectEnd it) {
    return known("expect end", "", it);
  }

  @Override
  public Draft expectOutcome(ScenarioEntry.ExpectOutcome it) {
    return known("expect outcome", "", it);
  }

  @Override
  public Draft expectWithin(ScenarioEntry.ExpectWithin it) {
    return known("expect within", "", it);
  }

  @Override
  public Draft expectHandovers(ScenarioEntry.ExpectHandovers it) {
    return known("expect handovers", "", it);
  }
}
