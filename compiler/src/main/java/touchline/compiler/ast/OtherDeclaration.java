package touchline.compiler.ast;

/** For questions about few kinds of declarations: all others get the same answer. */
public abstract class OtherDeclaration<R> implements Declaration.Cases<R> {

  /** The answer for kinds that no method is written for. */
  protected abstract R other();

  @Override
  public R importing(Declaration.Import declaration) {
    return other();
  }

  @Override
  public R department(Declaration.Department declaration) {
    return other();
  }

  @Override
  public R role(Declaration.Role declaration) {
    return other();
  }

  @Override
  public R system(Declaration.AutomatedSystem declaration) {
    return other();
  }

  @Override
  public R party(Declaration.Party declaration) {
    return other();
  }

  @Override
  public R touchpoint(Declaration.Touchpoint declaration) {
    return other();
  }

  @Override
  public R request(Declaration.Request declaration) {
    return other();
  }

  @Override
  public R term(Declaration.Term declaration) {
    return other();
  }

  @Override
  public R hours(Declaration.Hours declaration) {
    return other();
  }

  @Override
  public R flow(Declaration.Flow declaration) {
    return other();
  }

  @Override
  public R scenario(Declaration.Scenario declaration) {
    return other();
  }
}
