package touchline.compiler.emit.sop;

import java.util.List;
import java.util.function.Consumer;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scenario;

/** What a worked example shows. */
record ExpectationWords(Sop sop, Course course) implements Scenario.Cases<Consumer<Markdown>> {
  @Override
  public Consumer<Markdown> path(Scenario.Path expectation) {
    return list("sop.example.path", course.steps(expectation.steps()));
  }

  @Override
  public Consumer<Markdown> visits(Scenario.Visits expectation) {
    return list("sop.example.visits", expectation.steps().stream().map(course::visit).toList());
  }

  @Override
  public Consumer<Markdown> never(Scenario.Never expectation) {
    List<String> names = expectation.steps().stream().map(course::name).toList();
    return item(sop.words("sop.example.never", sop.phrases().either(names)));
  }

  @Override
  public Consumer<Markdown> atEnd(Scenario.AtEnd expectation) {
    if (course.isComplete()) {
      return Presentation.NOTHING;
    }
    Node end = sop.flow().graph().node(expectation.end());
    return item(sop.words("sop.example.end", MarkdownText.plain(end.title())));
  }

  @Override
  public Consumer<Markdown> withOutcome(Scenario.WithOutcome expectation) {
    String outcome = sop.words("outcome." + expectation.outcome().word());
    return item(sop.words("sop.example.outcome", outcome));
  }

  @Override
  public Consumer<Markdown> within(Scenario.Within expectation) {
    String time = sop.phrases().duration(expectation.duration());
    return item(sop.words("sop.example.within", time));
  }

  @Override
  public Consumer<Markdown> handovers(Scenario.HandoversAtMost expectation) {
    String most = sop.words("sop.at-most", sop.phrases().number(expectation.number()));
    String number = expectation.number() == 0 ? sop.words("sop.none") : most;
    return item(sop.words("sop.example.handovers", number));
  }

  private static Consumer<Markdown> item(String text) {
    return page -> page.item(text);
  }

  private Consumer<Markdown> list(String key, List<String> steps) {
    return page -> page.item(sop.words(key), () -> steps.forEach(page::item));
  }
}
