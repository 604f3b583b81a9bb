package touchline.compiler.scenario.suggest.fewest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchline.compiler.scenario.suggest.fewest.CaseGraph.Arc;

/** What is said of all cases of small graphs is what trying all of them finds. */
class CaseGraphTest {
  private static final int GRAPHS = 1_500;

  /** A state, with what was taken up to there. */
  private record Stage(int state, BitSet taken) {}

  @Test
  void theFewestAreAmongThoseThatAreGathered() {
    int several = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      CaseGraph graph = graph(new Random(seed));
      List<BitSet> all = allCases(graph);
      int fewest = BruteForce.fewest(all);
      several += fewest > 1 ? 1 : 0;
      BitSet deciding = graph.deciding();
      List<BitSet> gathered = new ArrayList<>();
      for (List<Integer> moves : Gathering.of(graph, deciding)) {
        BitSet taken = taken(graph, moves);
        assertThat(all).as("seed " + seed).contains(taken);
        gathered.add(taken);
      }
      List<Integer> chosen = SetCover.fewest(gathered, 1);
      BitSet covered = new BitSet();
      chosen.forEach(number -> covered.or(gathered.get(number)));
      assertThat(covered).as("seed " + seed).isEqualTo(graph.taken());
      assertThat(chosen).as("seed %s: %s", seed, graph).hasSize(fewest);
    }
    assertThat(several).as("graphs that need several cases").isGreaterThan(GRAPHS / 4);
  }

  @Test
  void itTakesAtLeastAsManyAsAreApart() {
    int met = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      CaseGraph graph = graph(new Random(seed));
      int fewest = BruteForce.fewest(allCases(graph));
      int apart = Apart.count(graph, graph.deciding());
      assertThat(apart).as("seed %s: %s", seed, graph).isLessThanOrEqualTo(fewest);
      met += apart == fewest ? 1 : 0;
    }
    assertThat(met).as("graphs where that is known at once").isGreaterThan(GRAPHS * 9 / 10);
  }

  @Test
  void whoTakesWhatDecidesTakesAll() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      CaseGraph graph = graph(new Random(seed));
      List<BitSet> all = allCases(graph);
      BitSet deciding = graph.deciding();
      List<BitSet> seen = all.stream().map(taken -> common(taken, deciding)).toList();
      for (int way : graph.taken().stream().toArray()) {
        boolean comes =
            deciding.stream()
                .anyMatch(other -> all.stream().allMatch(it -> !it.get(other) || it.get(way)));
        assertThat(comes).as("seed %s, way %s", seed, way).isTrue();
      }
      assertThat(BruteForce.fewest(seen)).isEqualTo(BruteForce.fewest(all));
    }
  }

  /** Some states one behind the other, with ways back among those ahead. */
  private static CaseGraph graph(Random random) {
    int states = 3 + random.nextInt(5);
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < states + random.nextInt(states + 1); i++) {
      int from = i < states - 1 ? i : random.nextInt(states - 1);
      boolean back = random.nextInt(6) == 0;
      int to = back ? random.nextInt(from + 1) : from + 1 + random.nextInt(states - 1 - from);
      BitSet takes = new BitSet();
      if (random.nextInt(5) > 0) {
        takes.set(random.nextInt(6));
      }
      arcs.add(new Arc(from, to, takes, i));
    }
    BitSet ends = new BitSet();
    ends.set(states - 1);
    return new CaseGraph(arcs, ends);
  }

  /** What each case takes that can be, whatever way it goes. */
  private static List<BitSet> allCases(CaseGraph graph) {
    Set<Stage> seen = new HashSet<>();
    Deque<Stage> waiting = new ArrayDeque<>(List.of(new Stage(0, new BitSet())));
    Set<BitSet> ended = new HashSet<>();
    while (!waiting.isEmpty()) {
      Stage stage = waiting.remove();
      if (seen.add(stage)) {
        if (graph.ends().get(stage.state())) {
          ended.add(stage.taken());
        }
        for (Arc arc : graph.arcs()) {
          if (arc.from() == stage.state()) {
            BitSet taken = (BitSet) stage.taken().clone();
            taken.or(arc.takes());
            waiting.add(new Stage(arc.to(), taken));
          }
        }
      }
    }
    return List.copyOf(ended);
  }

  private static BitSet taken(CaseGraph graph, List<Integer> moves) {
    BitSet taken = new BitSet();
    int state = 0;
    for (int move : moves) {
      for (Arc arc : graph.arcs()) {
        if (arc.number() == move) {
          assertThat(arc.from()).isEqualTo(state);
          taken.or(arc.takes());
          state = arc.to();
        }
      }
    }
    assertThat(graph.ends().get(state)).isTrue();
    return taken;
  }

  private static BitSet common(BitSet one, BitSet other) {
    BitSet common = (BitSet) one.clone();
    common.and(other);
    return common;
  }
}
