package touchline.compiler.emit.sop;

import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** What a step says about each way out of it, but for the one that is simply next. */
record WayWords(Sop sop, Entry entry, Way way) implements Cause.Cases<Consumer<Markdown>> {

  @Override
  public Consumer<Markdown> done(Cause.Done cause) {
    return Presentation.NOTHING;
  }

  @Override
  public Consumer<Markdown> answer(Cause.Answer cause) {
    return branch(Sop.bold(MarkdownText.plain(cause.text())));
  }

  @Override
  public Consumer<Markdown> when(Cause.When cause) {
    String condition = MarkdownText.plain(sop.phrases().condition(cause.condition()));
    return cause
        .label()
        .map(label -> branch(Sop.bold(MarkdownText.plain(label)) + " – " + condition))
        .orElseGet(() -> branch(Sop.bold(condition)));
  }

  @Override
  public Consumer<Markdown> otherwise(Cause.Otherwise cause) {
    return item(sop.words("sop.otherwise", share(), target()));
  }

  @Override
  public Consumer<Markdown> problem(Cause.Problem cause) {
    return block(sop.words("sop.problem", MarkdownText.plain(cause.title())));
  }

  /** A wait's time being up is a way like the others; other lateness runs beside the step. */
  @Override
  public Consumer<Markdown> late(Cause.Late cause) {
    if (Kind.of(entry.node()) == Kind.WAIT) {
      boolean only = sop.flow().graph().waysFrom(way.from()).size() == 1;
      String time = limit().map(sop.phrases()::after).orElse("");
      return item(sop.sentence(only ? "sop.wait.over" : "sop.wait.late", time, target()));
    }
    String deadline = limit().map(sop.phrases()::within).orElse("");
    return block(sop.words(lateness(), deadline));
  }

  /**
   * The step stays open if the block comes to its end; a block that leads elsewhere ends the step.
   */
  private String lateness() {
    if (sop.outline().in(way.id()).isEmpty()) {
      return "sop.late.instead";
    }
    boolean comesToItsEnd =
        sop.flow().graph().nodes().stream()
            .anyMatch(node -> node instanceof Node.Back && node.scope().id().equals(way.id()));
    return comesToItsEnd ? "sop.late.beside" : "sop.late.leaving";
  }

  @Override
  public Consumer<Markdown> every(Cause.Every cause) {
    String interval = sop.phrases().every(cause.interval());
    String rhythm =
        cause
            .limit()
            .map(limit -> interval + ", " + sop.phrases().count("sop.at-most-times", limit))
            .orElse(interval);
    return block(sop.words("sop.every", Sop.capital(rhythm)));
  }

  @Override
  public Consumer<Markdown> interruption(Cause.Interruption cause) {
    return Presentation.NOTHING;
  }

  @Override
  public Consumer<Markdown> byTouchpoint(Cause.ByTouchpoint cause) {
    return Presentation.NOTHING;
  }

  @Override
  public Consumer<Markdown> take(Cause.Take cause) {
    return Presentation.NOTHING;
  }

  @Override
  public Consumer<Markdown> over(Cause.Over cause) {
    return Presentation.NOTHING;
  }

  private Consumer<Markdown> branch(String lead) {
    return item(sop.words("sop.if", lead + share(), target()));
  }

  private Consumer<Markdown> item(String text) {
    return page -> page.item(text);
  }

  private Consumer<Markdown> block(String lead) {
    return page -> new Block(sop, entry, way.id()).write(page, lead, way.next().get(0));
  }

  private String target() {
    return new TargetWords(sop, Optional.of(entry)).of(way);
  }

  private String share() {
    return way.share()
        .filter(share -> Edition.hasFigures(sop.options().audience()))
        .map(share -> " (" + sop.words("sop.share", sop.phrases().percentage(share)) + ")")
        .orElse("");
  }

  private Optional<Duration> limit() {
    return entry.node().deadline();
  }
}
