package touchline.compiler.check.rules;

import touchline.compiler.prove.decision.NeverTaken;
import touchline.compiler.prove.decision.Verdict;

/** Whether a branch contradicts itself. */
final class ImpossibleBranch implements NeverTaken.Reasons<Boolean> {
  private static final ImpossibleBranch REASONS = new ImpossibleBranch();

  private ImpossibleBranch() {}

  static boolean isIn(Verdict verdict) {
    return verdict.neverTaken().stream().anyMatch(never -> never.reason().match(REASONS));
  }

  @Override
  public Boolean impossible(NeverTaken.Impossible reason) {
    return true;
  }

  @Override
  public Boolean takenAbove(NeverTaken.TakenAbove reason) {
    return false;
  }

  @Override
  public Boolean notComing(NeverTaken.NotComing reason) {
    return false;
  }
}
