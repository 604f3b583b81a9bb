package touchline.compiler.prove.time;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/**
 * Measures parallels as wholes. A path runs through one branch of each: for the worst path any, so
 * that the longest counts; where it is not the longest path that is looked for, the time of the
 * whole has to be known first.
 */
final class Parallels {
  private Parallels() {}

  /**
   * Lets control skip the branches of parallels.
   *
   * @param measuredInside those between whose fork and join a clock starts or stops; they stay
   */
  static void skip(LegMap map, Pace pace, BiPredicate<Integer, Integer> measuredInside) {
    if (pace == Pace.WORST) {
      return;
    }
    for (int number = map.size() - 1; number >= 0; number--) {
      // Inner forks stand behind outer ones, so what is in a branch is known.
      map.node(number)
          .match(NodeKinds.FORK)
          .filter(fork -> !measuredInside.test(map.number(fork.id()), map.number(fork.join())))
          .ifPresent(fork -> map.skip(fork, longestBranch(map, pace, fork)));
    }
  }

  private static Amount longestBranch(LegMap map, Pace pace, Node.Fork fork) {
    int join = map.number(fork.join());
    Amount longest = Amount.ZERO;
    for (Leg leg : List.copyOf(map.from(map.number(fork.id())))) {
      for (Amount time : branch(map, pace, leg.to(), node -> node == join)) {
        longest = time.nominal() > longest.nominal() ? time : longest;
      }
    }
    return longest;
  }

  private static List<Amount> branch(LegMap map, Pace pace, int entry, IntPredicate isJoin) {
    EndClock clock = new EndClock(isJoin);
    if (pace == Pace.BEST) {
      return new Walk<>(map, clock, Best.shortest())
          .running(entry, 1).run().values().stream()
              .flatMap(label -> label.stream())
              .map(Label::sum)
              .toList();
    }
    return new Walk<>(map, clock, new Average())
        .running(entry, 1).run().values().stream().flatMap(mass -> mass.amount().stream()).toList();
  }
}
