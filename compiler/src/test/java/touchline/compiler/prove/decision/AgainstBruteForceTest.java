package touchline.compiler.prove.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compiler;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Value;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** What is proven about random flows is what comes out when every single case is run. */
class AgainstBruteForceTest {

  @Test
  void singleDecisions() {
    int gaps = 0;
    for (long seed = 0; seed < 150; seed++) {
      gaps += compare(DataFlow.random(seed, 1));
    }
    assertThat(gaps).isGreaterThan(25);
  }

  @Test
  void nestedDecisionsLoopsAndRecordings() {
    int gaps = 0;
    for (long seed = 1000; seed < 1150; seed++) {
      gaps += compare(DataFlow.random(seed, 3));
    }
    assertThat(gaps).isGreaterThan(50);
  }

  /** The number of decisions that have a gap, after checking that they are the right ones. */
  private static int compare(String text) {
    Flow flow =
        Compiler.compile(List.of(new SourceFile("random.flow", text)), new NoOthers())
            .project()
            .flows()
            .get(0);
    assertThat(flow.complete()).as(text).isTrue();
    Optional<Decisions> decisions =
        Decisions.of(flow, false, new CalledFlows(id -> Optional.empty()));
    if (decisions.isEmpty()) {
      return 0;
    }
    Set<String> asked = new HashSet<>();
    Asked all = new Asked();
    flow.graph()
        .ways()
        .forEach(way -> way.cause().match(Kinds.CONDITION).ifPresent(it -> it.match(all)));
    all.names().forEach(name -> asked.add(name.strip()));
    BruteForce real = new BruteForce(flow, asked);
    real.run();

    Set<String> never = new HashSet<>();
    Map<String, Integer> gaps = new HashMap<>();
    for (Verdict verdict : decisions.orElseThrow().verdicts()) {
      assertThat(verdict.proven()).isTrue();
      verdict.neverTaken().forEach(it -> never.add(it.way().id()));
      gaps.put(verdict.decision().id(), decisions.orElseThrow().gapOf(verdict.decision().id()));
    }
    assertThat(gaps.keySet()).as(text).isEqualTo(real.arrived);
    assertThat(never).as(text).isEqualTo(notTaken(flow, real));
    gaps.forEach((decision, gap) -> checkGap(decisions.orElseThrow(), decision, gap, real, text));
    return real.gaps.size();
  }

  private static Set<String> notTaken(Flow flow, BruteForce real) {
    Set<String> never = new HashSet<>();
    flow.graph().ways().stream()
        .filter(way -> way.cause() instanceof Cause.When || way.cause() instanceof Cause.Otherwise)
        .filter(way -> real.arrived.contains(way.from()) && !real.taken.contains(way.id()))
        .forEach(way -> never.add(way.id()));
    return never;
  }

  /** All combinations of what the decision asks for, in the proof's gap or in the real one. */
  private static void checkGap(
      Decisions decisions, String decision, int gap, BruteForce real, String text) {
    Set<Integer> asks = new HashSet<>();
    decisions.asks(decision).stream().forEach(asks::add);
    Set<Map<Integer, Integer>> proven = new HashSet<>();
    expand(decisions, gap, List.copyOf(asks), 0, new TreeMap<>(), proven);
    Set<Map<Integer, Integer>> found = new HashSet<>();
    for (Map<String, String> data : real.gaps.getOrDefault(decision, Set.of())) {
      Map<Integer, Integer> cells = new TreeMap<>();
      for (int axis : asks) {
        cells.put(axis, cell(decisions.axes().axis(axis), data));
      }
      found.add(cells);
    }
    assertThat(proven).as(decision + " in\n" + text).isEqualTo(found);
  }

  private static void expand(
      Decisions decisions,
      int set,
      List<Integer> asks,
      int at,
      Map<Integer, Integer> path,
      Set<Map<Integer, Integer>> found) {
    Diagrams diagrams = decisions.diagrams();
    if (set == Diagrams.NONE) {
      return;
    }
    if (at == asks.size()) {
      found.add(new TreeMap<>(path));
      return;
    }
    Axis axis = decisions.axes().axis(asks.get(at));
    for (int cell = 0; cell < axis.size(); cell++) {
      BitSet one = new BitSet();
      one.set(cell);
      path.put(axis.number(), cell);
      int rest = diagrams.and(set, diagrams.in(axis.number(), one));
      expand(decisions, rest, asks, at + 1, path, found);
      path.remove(axis.number());
    }
  }

  /** The cell that a value is in. */
  private static int cell(Axis axis, Map<String, String> data) {
    String value = BruteForce.value(data, axis.name());
    if (value.equals(BruteForce.UNKNOWN)) {
      return axis.size() - 1;
    }
    BitSet named = axis.values().named(value);
    return named.isEmpty()
        ? axis.where(
                Operator.EQUAL,
                axis.name().equals("m")
                    ? new Value.MoneyValue(new BigDecimal(value), "EUR")
                    : new Value.NumberValue(new BigDecimal(value)))
            .nextSetBit(0)
        : named.nextSetBit(0);
  }

  /** No other files. */
  private static final class NoOthers implements Sources {
    @Override
    public Lookup find(SourceFile importer, String path) {
      throw new IllegalArgumentException(path);
    }
  }
}
