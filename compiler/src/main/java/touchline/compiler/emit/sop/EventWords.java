package touchline.compiler.emit.sop;

import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Cause;

/** What happens at a step of a worked example, in a word or two; empty if it is simply done. */
record EventWords(Sop sop) implements Cause.Cases<String> {
  @Override
  public String done(Cause.Done cause) {
    return sop.words("sop.event.done");
  }

  @Override
  public String answer(Cause.Answer cause) {
    return MarkdownText.plain(cause.text());
  }

  @Override
  public String when(Cause.When cause) {
    String condition = sop.phrases().condition(cause.condition());
    return MarkdownText.plain(cause.label().orElse(condition));
  }

  @Override
  public String otherwise(Cause.Otherwise cause) {
    return sop.words("sop.event.otherwise");
  }

  @Override
  public String problem(Cause.Problem cause) {
    return MarkdownText.plain(cause.title());
  }

  @Override
  public String late(Cause.Late cause) {
    return sop.words("sop.event.late");
  }

  @Override
  public String every(Cause.Every cause) {
    return sop.phrases().every(cause.interval());
  }

  @Override
  public String interruption(Cause.Interruption cause) {
    return "";
  }

  @Override
  public String byTouchpoint(Cause.ByTouchpoint cause) {
    return MarkdownText.plain(cause.touchpoint().name());
  }

  @Override
  public String take(Cause.Take cause) {
    return "";
  }

  @Override
  public String over(Cause.Over cause) {
    return "";
  }
}
