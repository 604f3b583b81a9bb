package touchline.compiler.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import touchline.compiler.prove.time.Amount;
import touchline.runtime.Case;
import touchline.runtime.OpenFork;

/** What a path takes, kept so that it can be added up for any limit. */
final class Timeline {
  private final List<Consumer<Stopwatch>> course = new ArrayList<>();

  void add(Amount amount) {
    course.add(watch -> watch.add(amount));
  }

  /**
   * Follows the parallel branches that began and ended by one event.
   *
   * @param interruption the {@code anytime} run, if the event happened in one: forks that are older
   *     and gone are cancelled, not ended
   */
  void follow(Case before, Case after, OptionalInt interruption) {
    Map<Integer, OpenFork> left = new HashMap<>();
    after.forks().forEach(fork -> left.put(fork.id(), fork));
    before.forks().stream()
        .sorted(Comparator.comparingInt(OpenFork::id).reversed())
        .forEach(
            fork -> end(fork, Optional.ofNullable(left.get(fork.id())), interruption.orElse(-1)));
    before.forks().forEach(fork -> left.remove(fork.id()));
    left.forEach((id, fork) -> course.add(Stopwatch::fork));
  }

  private void end(OpenFork before, Optional<OpenFork> after, int interruption) {
    if (after.isEmpty()) {
      course.add(interruption > before.id() ? Stopwatch::cancel : Stopwatch::join);
      return;
    }
    for (int i = after.get().running(); i < before.running(); i++) {
      course.add(Stopwatch::branchEnds);
    }
  }

  /** All of it together, of parallel branches the longest. */
  Amount sum(Comparator<Amount> longer) {
    Stopwatch watch = new Stopwatch(longer);
    course.forEach(step -> step.accept(watch));
    return watch.time();
  }
}
