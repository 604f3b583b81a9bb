package touchline.compiler.chart;

import touchline.compiler.model.Cause;
import touchline.compiler.model.Touchpoint;

/** Whether a way can be taken by customers of one touchpoint. */
record CauseTruth(Touchpoint touchpoint) implements Cause.Cases<Truth> {
  @Override
  public Truth byTouchpoint(Cause.ByTouchpoint cause) {
    return cause.touchpoint().id().equals(touchpoint.id()) ? Truth.YES : Truth.NO;
  }

  @Override
  public Truth when(Cause.When cause) {
    return Truth.of(cause.condition(), touchpoint);
  }

  @Override
  public Truth done(Cause.Done cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth answer(Cause.Answer cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth otherwise(Cause.Otherwise cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth problem(Cause.Problem cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth late(Cause.Late cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth every(Cause.Every cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth interruption(Cause.Interruption cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth take(Cause.Take cause) {
    return Truth.MAYBE;
  }

  @Override
  public Truth over(Cause.Over cause) {
    return Truth.MAYBE;
  }
}
