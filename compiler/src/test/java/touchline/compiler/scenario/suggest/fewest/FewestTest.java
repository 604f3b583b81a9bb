package touchline.compiler.scenario.suggest.fewest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchline.compiler.model.Way;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.TestResults;
import touchline.compiler.scenario.suggest.Pasted;
import touchline.compiler.scenario.suggest.Suggestion;
import touchline.compiler.scenario.told.RandomFlows;

/** No fewer scenarios cover as much as those that are suggested. */
class FewestTest {
  private static final int FIRST = Integer.getInteger("touchline.first", 133);
  private static final int FLOWS = Integer.getInteger("touchline.flows", 13);

  private static final int CASES = 60;

  /** As many as the decision with the most answers has. */
  @Test
  void coverDecisionsTogether() {
    assertThat(suggested(decisions(2, 2))).isEqualTo(2);
    assertThat(suggested(decisions(2, 3, 2))).isEqualTo(3);
    assertThat(suggested(decisions(4, 2, 2, 3))).isEqualTo(4);
  }

  /** Whoever leaves early is not asked again; whoever comes back is asked twice. */
  @Test
  void goRoundAndLeaveEarly() {
    String early = decisions(2, 3, 3).replace("a1-1 go on", "a1-1 -> done");
    assertThat(suggested(early)).isEqualTo(4);
    String loop = decisions(3, 3).replace("a2-1 go on", "a2-1 -> question-1");
    assertThat(suggested(loop)).isEqualTo(2);
  }

  /** Any of many random cases may stand in for any of the scenarios. */
  @Test
  void noCasesThatCanBeToldMakeThemFewer() {
    int compared = 0;
    for (int seed = FIRST; seed < FIRST + FLOWS; seed++) {
      Optional<RandomFlows> flows = RandomFlows.of(seed);
      if (flows.isEmpty()) {
        continue;
      }
      Pasted bare = new Pasted(Map.of("test.flow", flows.orElseThrow().text()));
      List<Suggestion> suggestions = bare.suggestions();
      if (suggestions.stream().anyMatch(it -> !it.missed().isEmpty())) {
        continue; // What is missed in a called flow is wanted of its caller.
      }
      List<BitSet> scenarios = taken(bare.with(suggestions).results());
      BitSet covered = new BitSet();
      scenarios.forEach(covered::or);
      Set<BitSet> all = new LinkedHashSet<>(scenarios);
      List<String> told = flows.orElseThrow().scenarios(seed, CASES);
      for (BitSet taken : taken(bare.with("tested", told).results())) {
        taken.and(covered);
        all.add(taken);
      }
      compared++;
      assertThat(SetCover.fewest(List.copyOf(all), 1)).as("seed " + seed).hasSameSizeAs(scenarios);
    }
    assertThat(compared).isGreaterThan(FLOWS / 4);
  }

  /** What each scenario of the flow takes of it. */
  private static List<BitSet> taken(TestResults results) {
    List<BitSet> all = new ArrayList<>();
    for (ScenarioRun run : results.runs()) {
      if (run.flow().id().equals("tested")) {
        BitSet taken = new BitSet();
        List<Way> ways = run.flow().graph().ways();
        for (int i = 0; i < ways.size(); i++) {
          taken.set(i, run.tally().taken("tested", ways.get(i).id()) > 0);
        }
        all.add(taken);
      }
    }
    return all;
  }

  /** How many scenarios are suggested, which cover all. */
  private static int suggested(String text) {
    Pasted bare = new Pasted(Map.of("test.flow", text));
    List<Suggestion> suggestions = bare.suggestions();
    TestResults results = bare.with(suggestions).results();
    assertThat(results.coverage())
        .allSatisfy(flow -> assertThat(flow.untaken()).as(flow.flow().id()).isEmpty());
    return suggestions.get(0).scenarios().size();
  }

  /** A flow with decisions one behind the other, each with so many answers. */
  private static String decisions(int... answers) {
    StringBuilder text =
        new StringBuilder(
            """
            role agent "Agent"
            touchpoint phone "Phone"
            request fault "Fault"
            flow asked "Asked" {
              handles fault via phone
              step begin "Begin" by agent
            """);
    for (int i = 0; i < answers.length; i++) {
      text.append("decision question-%s \"Question %<s?\" by agent {%n".formatted(i + 1));
      for (int answer = 1; answer <= answers[i]; answer++) {
        text.append("a%s-%s go on%n".formatted(i + 1, answer));
      }
      text.append("}\n");
    }
    return text.append("end done \"Done\"\n}\n").toString();
  }
}
