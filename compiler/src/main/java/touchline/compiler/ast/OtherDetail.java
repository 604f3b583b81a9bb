package touchline.compiler.ast;

/** For questions about few kinds of details: all others get the same answer. */
public abstract class OtherDetail<R> implements Detail.Cases<R> {

  /** The answer for kinds that no method is written for. */
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
  public R record(Detail.Record detail) {
    return other();
  }

  @Override
  public R set(Detail.Set detail) {
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

  @Override
  public R problem(Detail.Problem detail) {
    return other();
  }

  @Override
  public R late(Detail.Late detail) {
    return other();
  }

  @Override
  public R every(Detail.Every detail) {
    return other();
  }
}
