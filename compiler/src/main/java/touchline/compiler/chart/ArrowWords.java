package touchline.compiler.chart;

import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Duration;

/**
 * What stands at an arrow, by what takes the way.
 *
 * @param deadline of the statement that the arrow leaves
 */
record ArrowWords(ChartWords words, Optional<Duration> deadline) implements Cause.Cases<String> {
  private static final String NOTHING = "";

  @Override
  public String answer(Cause.Answer cause) {
    return cause.text();
  }

  @Override
  public String when(Cause.When cause) {
    return cause.label().orElseGet(() -> words.condition(cause.condition()));
  }

  @Override
  public String otherwise(Cause.Otherwise cause) {
    return words.otherwise();
  }

  @Override
  public String problem(Cause.Problem cause) {
    return cause.title();
  }

  @Override
  public String late(Cause.Late cause) {
    return deadline.map(words::lateAfter).orElseGet(words::late);
  }

  @Override
  public String every(Cause.Every cause) {
    return words.every(cause.interval(), cause.limit());
  }

  @Override
  public String take(Cause.Take cause) {
    return words.atMost(cause.limit());
  }

  @Override
  public String over(Cause.Over cause) {
    return words.usedUp();
  }

  @Override
  public String done(Cause.Done cause) {
    return NOTHING;
  }

  @Override
  public String interruption(Cause.Interruption cause) {
    return NOTHING;
  }

  @Override
  public String byTouchpoint(Cause.ByTouchpoint cause) {
    return NOTHING;
  }
}
