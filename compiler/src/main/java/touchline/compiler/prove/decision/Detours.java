package touchline.compiler.prove.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Way;

/** Which cases a flow's decisions on data send elsewhere than they did in an earlier version. */
public final class Detours {
  private final Optional<Decisions> decisions;
  private final BiPredicate<Way, Way> same;

  private Detours(Optional<Decisions> decisions, BiPredicate<Way, Way> same) {
    this.decisions = decisions;
    this.same = same;
  }

  /**
   * Compares two versions.
   *
   * @param flow as it is now
   * @param called whether other flows call it
   * @param calledFlows of the same project
   * @param before by the id of a decision on data: the ways that it had, in their order, with
   *     conditions about fields as they are now
   * @param same whether a way that was and a way that is are the same
   */
  public static Detours of(
      Flow flow,
      boolean called,
      CalledFlows calledFlows,
      Map<String, List<Way>> before,
      BiPredicate<Way, Way> same) {
    return new Detours(Decisions.of(flow, called, calledFlows, new Earlier(before)), same);
  }

  /**
   * The cases that can come to a decision and go elsewhere now; empty if both versions mean the
   * same, however they are written.
   *
   * @return none if it takes too long to find out
   */
  public Optional<List<Detour>> at(String decision) {
    return decisions.flatMap(it -> it.detours(decision, same));
  }
}
