package touchline.compiler.ast;

/** For questions about few kinds of header entries: all others get the same answer. */
public abstract class OtherHeaderEntry<R> implements HeaderEntry.Cases<R> {

  /** The answer for kinds that no method is written for. */
  protected abstract R other();

  @Override
  public R purpose(HeaderEntry.Purpose entry) {
    return other();
  }

  @Override
  public R scope(HeaderEntry.Scope entry) {
    return other();
  }

  @Override
  public R owner(HeaderEntry.Owner entry) {
    return other();
  }

  @Override
  public R department(HeaderEntry.InDepartment entry) {
    return other();
  }

  @Override
  public R version(HeaderEntry.Version entry) {
    return other();
  }

  @Override
  public R approved(HeaderEntry.Approved entry) {
    return other();
  }

  @Override
  public R effective(HeaderEntry.Effective entry) {
    return other();
  }

  @Override
  public R review(HeaderEntry.Review entry) {
    return other();
  }

  @Override
  public R language(HeaderEntry.Language entry) {
    return other();
  }

  @Override
  public R audience(HeaderEntry.Audience entry) {
    return other();
  }

  @Override
  public R handles(HeaderEntry.Handles entry) {
    return other();
  }

  @Override
  public R promise(HeaderEntry.Promise entry) {
    return other();
  }

  @Override
  public R target(HeaderEntry.TargetEntry entry) {
    return other();
  }

  @Override
  public R fields(HeaderEntry.Fields entry) {
    return other();
  }
}
