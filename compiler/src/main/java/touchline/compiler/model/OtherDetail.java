package touchline.compiler.model;

/** Cases of a detail of which most are treated alike. */
public abstract class OtherDetail<R> implements Detail.Cases<R> {

  /** For every kind of detail that is not overridden. */
  protected abstract R other();

  @Override
  public R doing(Detail.Do detail) {
    return other();
  }

  @Override
  public R say(Detail.Say detail) {
    return other();
  }

  @Override
  public R record(Detail.RecordFields detail) {
    return other();
  }

  @Override
  public R set(Detail.SetFields detail) {
    return other();
  }

  @Override
  public R see(Detail.See detail) {
    return other();
  }

  @Override
  public R note(Detail.Note detail) {
    return other();
  }

  @Override
  public R scale(Detail.Scale detail) {
    return other();
  }
}
