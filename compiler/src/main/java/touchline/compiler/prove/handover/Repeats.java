package touchline.compiler.prove.handover;

import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;

/**
 * How often a block beside a statement runs at most, while the statement waits; unbounded: once.
 */
final class Repeats extends OtherCause<Integer> {
  static final Repeats CASES = new Repeats();

  private Repeats() {}

  @Override
  protected Integer other() {
    return 1;
  }

  @Override
  public Integer every(Cause.Every cause) {
    return cause.limit().orElse(1);
  }
}
