package touchline.compiler.prove.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;

/** Best, usual and worst times of random flows are those of all their paths, one by one. */
class RandomTimesTest {
  private static final long SEEDS = Long.getLong("times.seeds", 250);

  @Test
  void timesAreThoseOfAllPaths() {
    long looked = LongStream.range(0, SEEDS).filter(RandomTimesTest::isLookedAt).count();
    assertThat(looked).as("flows small enough to walk every path").isGreaterThan(SEEDS / 2);
  }

  private static boolean isLookedAt(long seed) {
    FlowText text = new RandomTimedFlow(seed).text();
    Optional<Flow> found = text.compilation().project().flow("tested");
    if (found.isEmpty() || !found.get().complete()) {
      return false;
    }
    try {
      check(seed, text, found.get());
      return true;
    } catch (EveryPath.TooMany tooMany) {
      return false;
    }
  }

  private static void check(long seed, FlowText text, Flow flow) {
    Times times = new Times(text.compilation().project());
    Header.Promise promise = flow.header().promises().get(0);
    Yardstick yardstick = Yardstick.of(promise.within(), new WorkingHours(Optional.empty()));
    String source = "seed " + seed + "\n" + flow.span().text();

    List<EveryPath.Stop> worst = paths(text, flow, true, false, Optional.of(promise));
    Optional<Amount> longest = worst.stream().map(EveryPath.Stop::sum).max(yardstick);
    PromiseTime proof = times.of(flow, promise);
    assertThat(proof.worst().isPresent()).as(source).isEqualTo(longest.isPresent());
    longest.ifPresent(
        it -> {
          TimedPath path = proof.worst().orElseThrow();
          assertThat(path.exact()).as(source).isTrue();
          assertThat(yardstick.compare(path.sum(), it)).as(source + path.sum() + it).isZero();
          assertThat(proof.excess().isPresent())
              .isEqualTo(worst.stream().anyMatch(stop -> !yardstick.keeps(stop.sum())));
          assertThat(
                  path.parts().stream().map(TimedPath.Part::time).reduce(Amount.ZERO, Amount::plus))
              .isEqualTo(path.sum());
        });

    if (times.isKeptAnyway(flow, promise)) {
      assertThat(promise.to().isEmpty() || longest.isPresent()).as(source).isTrue();
      assertThat(worst).as(source).allMatch(stop -> yardstick.keeps(stop.sum()));
    }

    Spread spread = times.of(flow).promises().get(0).spread();
    Optional<Amount> shortest =
        EveryPath.shortest(paths(text, flow, false, true, Optional.of(promise)));
    assertThat(spread.best().map(path -> path.sum().nominal()))
        .as(source)
        .isEqualTo(shortest.map(Amount::nominal));
    List<EveryPath.Stop> usual = paths(text, flow, false, false, Optional.of(promise));
    same(source, spread.usual(), EveryPath.average(usual));

    for (FlowTimes.OfEnd end : times.of(flow).ends()) {
      List<EveryPath.Stop> there =
          paths(text, flow, false, false, Optional.empty()).stream()
              .filter(stop -> stop.node().equals(end.end().id()))
              .toList();
      same(source, end.spread().usual(), EveryPath.average(there));
      Yardstick clock = Yardstick.byTheClock(new WorkingHours(Optional.empty()));
      assertThat(end.spread().worst().orElseThrow().sum())
          .as(source)
          .usingComparator(clock)
          .isEqualTo(
              paths(text, flow, true, false, Optional.empty()).stream()
                  .filter(stop -> stop.node().equals(end.end().id()))
                  .map(EveryPath.Stop::sum)
                  .max(clock)
                  .orElseThrow());
    }
  }

  private static void same(String source, Optional<Amount> found, Optional<Amount> expected) {
    assertThat(found.isPresent()).as(source).isEqualTo(expected.isPresent());
    expected.ifPresent(
        it ->
            assertThat((double) found.orElseThrow().nominal())
                .as(source)
                .isCloseTo(it.nominal(), within(1_000d)));
  }

  private static List<EveryPath.Stop> paths(
      FlowText text,
      Flow flow,
      boolean worst,
      boolean shortestInside,
      Optional<Header.Promise> promise) {
    return new EveryPath(text.compilation().project(), flow, worst, shortestInside, promise)
        .stops();
  }
}
