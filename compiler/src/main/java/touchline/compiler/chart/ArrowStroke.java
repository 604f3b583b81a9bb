package touchline.compiler.chart;

import touchline.compiler.model.Cause;

/** How an arrow looks, by what takes the way. */
final class ArrowStroke implements Cause.Cases<Stroke> {
  @Override
  public Stroke problem(Cause.Problem cause) {
    return Stroke.DASHED;
  }

  @Override
  public Stroke late(Cause.Late cause) {
    return Stroke.DOTTED;
  }

  @Override
  public Stroke every(Cause.Every cause) {
    return Stroke.DOTTED;
  }

  @Override
  public Stroke done(Cause.Done cause) {
    return Stroke.SOLID;
  }

  @Override
  public Stroke answer(Cause.Answer cause) {
    return Stroke.SOLID;
  }

  @Override
  public Stroke when(Cause.When cause) {
    return Stroke.SOLID;
  }

  @Override
  public Stroke otherwise(Cause.Otherwise cause) {
    return Stroke.SOLID;
  }

  @Override
  public Stroke interruption(Cause.Interruption cause) {
    return Stroke.SOLID;
  }

  @Override
  public Stroke byTouchpoint(Cause.ByTouchpoint cause) {
    return Stroke.SOLID;
  }

  @Override
  public Stroke take(Cause.Take cause) {
    return Stroke.SOLID;
  }

  @Override
  public Stroke over(Cause.Over cause) {
    return Stroke.SOLID;
  }
}
