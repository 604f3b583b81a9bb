package touchline.compiler.analyze;

import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;

/** Whether a statement has reminders. */
final class Reminding extends OtherCause<Boolean> {
  private static final Reminding CASES = new Reminding();

  private Reminding() {}

  static boolean happensAt(ScenarioNames.Found at) {
    return at.flow().flow().graph().waysFrom(at.node().number()).stream()
        .anyMatch(way -> way.cause().match(CASES));
  }

  @Override
  protected Boolean other() {
    return false;
  }

  @Override
  public Boolean every(Cause.Every cause) {
    return true;
  }
}
