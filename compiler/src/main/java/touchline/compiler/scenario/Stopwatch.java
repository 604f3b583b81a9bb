package touchline.compiler.scenario;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import touchline.compiler.prove.time.Amount;

/** The time along a path on which parallel branches are walked one after another. */
final class Stopwatch {
  private final Comparator<Amount> longer;
  private final Deque<Parallel> open = new ArrayDeque<>();
  private Amount time = Amount.ZERO;

  /** When the branches began, and the longest that has ended. */
  private record Parallel(Amount start, Amount longest) {}

  /**
   * @param longer says which of two branches is the longest
   */
  Stopwatch(Comparator<Amount> longer) {
    this.longer = longer;
  }

  Amount time() {
    return time;
  }

  void add(Amount amount) {
    time = time.plus(amount);
  }

  void fork() {
    open.push(new Parallel(time, time));
  }

  /** A branch has ended; the next one begins when this one did. */
  void branchEnds() {
    Parallel parallel = open.pop();
    Amount longest = longer.compare(time, parallel.longest()) > 0 ? time : parallel.longest();
    open.push(new Parallel(parallel.start(), longest));
    time = parallel.start();
  }

  /** The last branch has ended. */
  void join() {
    branchEnds();
    time = open.pop().longest();
  }

  /** The branches are cancelled; the path goes on from where it was in one of them. */
  void cancel() {
    open.pop();
  }
}
