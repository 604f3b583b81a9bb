package touchline.compiler.scenario.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchline.compiler.ScenarioTests;
import touchline.compiler.model.Flow;
import touchline.compiler.scenario.ScenarioRun;

/** Random cases that are told as scenarios pass; with one thing changed they fail exactly there. */
class TellingTest {
  private static final int FIRST = Integer.getInteger("touchline.first", 0);
  private static final int FLOWS = Integer.getInteger("touchline.flows", 40);
  private static final int RUNS = Integer.getInteger("touchline.runs", 10);

  @Test
  void whatIsToldPassesAndFailsWhereItIsChanged() {
    int told = 0;
    for (int seed = FIRST; seed < FIRST + FLOWS; seed++) {
      Optional<RandomFlows> random = RandomFlows.of(seed).map(RandomFlows::timed);
      if (random.isPresent()) {
        told += check(random.orElseThrow(), seed);
      }
    }
    assertThat(told).as("cases that were told").isGreaterThan(FLOWS);
  }

  /** How many cases were told. */
  private static int check(RandomFlows flows, int seed) {
    List<ToldCase> told = flows.told(seed, RUNS);
    List<List<Change>> changes = new ArrayList<>();
    List<String> scenarios = new ArrayList<>();
    for (ToldCase one : told) {
      scenarios.add(RandomFlows.scenario("passes " + scenarios.size(), one.whole()));
      changes.add(new Changes(one, flows.tested(), new Random(seed)).all());
      for (Change change : changes.get(changes.size() - 1)) {
        scenarios.add(RandomFlows.scenario("fails " + scenarios.size(), change.entries()));
      }
    }
    List<Flow> with = flows.with(scenarios);
    List<ScenarioRun> runs = ScenarioTests.run(with, with, any -> true, 0).runs();
    int next = 0;
    for (List<Change> list : changes) {
      ScenarioRun run = runs.get(next++);
      assertThat(run.failures()).as(() -> seed + run.scenario().span().text()).isEmpty();
      for (Change change : list) {
        ScenarioRun changed = runs.get(next++);
        change.check(changed, changed.flow());
      }
    }
    return told.size();
  }
}
