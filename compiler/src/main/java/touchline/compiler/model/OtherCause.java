package touchline.compiler.model;

/** Cases of a cause of which most are treated alike. */
public abstract class OtherCause<R> implements Cause.Cases<R> {

  /** For every cause that is not overridden. */
  protected abstract R other();

  @Override
  public R done(Cause.Done cause) {
    return other();
  }

  @Override
  public R answer(Cause.Answer cause) {
    return other();
  }

  @Override
  public R when(Cause.When cause) {
    return other();
  }

  @Override
  public R otherwise(Cause.Otherwise cause) {
    return other();
  }

  @Override
  public R problem(Cause.Problem cause) {
    return other();
  }

  @Override
  public R late(Cause.Late cause) {
    return other();
  }

  @Override
  public R every(Cause.Every cause) {
    return other();
  }

  @Override
  public R interruption(Cause.Interruption cause) {
    return other();
  }

  @Override
  public R byTouchpoint(Cause.ByTouchpoint cause) {
    return other();
  }

  @Override
  public R take(Cause.Take cause) {
    return other();
  }

  @Override
  public R over(Cause.Over cause) {
    return other();
  }
}
