package touchline.compiler.scenario.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compiler;
import touchline.compiler.Formatted;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.TestResults;
import touchline.compiler.scenario.told.RandomFlows;
import touchline.compiler.source.SourceFile;
import touchline.runtime.Machine.Taken;

/** Suggested scenarios pass when they are pasted in, and cover whatever a case can come to. */
class SuggestionsTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final int FLOWS = Integer.getInteger("touchline.flows", 0);

  /** Some in which there was something that is hard to find. */
  private static final int[] SEEDS = {12, 21, 22, 64, 69, 80, 82, 94, 111, 147};

  private static final int RUNS = Integer.getInteger("touchline.runs", 30);

  @Test
  void coverTheExamplesCompletely() {
    Pasted bare = Pasted.without(examples());
    List<Suggestion> suggestions = bare.suggestions();
    Pasted pasted = bare.with(suggestions);
    TestResults results = pasted.results();
    assertPassed(results, pasted);
    assertThat(results.coverage())
        .allSatisfy(flow -> assertThat(flow.untaken()).as(flow.flow().id()).isEmpty());
    assertThat(suggestions).allSatisfy(it -> assertThat(it.missed()).isEmpty());
    assertThat(suggestions).allSatisfy(SuggestionsTest::assertWrittenInForm);
    assertThat(pasted.suggestions()).allSatisfy(it -> assertThat(it.scenarios()).isEmpty());
  }

  @Test
  void coverWhateverRandomCasesComeTo() {
    Map<Integer, Set<Taken>> missed = new TreeMap<>();
    for (int seed : seeds()) {
      RandomFlows.of(seed).ifPresent(flows -> missed.put(seed, missed(flows, seed)));
    }
    assertThat(missed).as("flows without errors").hasSizeGreaterThan(seeds().length / 4);
    missed.values().removeIf(Set::isEmpty);
    assertThat(missed).as("by seed").isEmpty();
  }

  /** Others, if so many are asked for. */
  private static int[] seeds() {
    int first = Integer.getInteger("touchline.first", 0);
    return FLOWS == 0 ? SEEDS : IntStream.range(first, first + FLOWS).toArray();
  }

  /** What some of many random cases that can be told come to, and no suggested one. */
  private static Set<Taken> missed(RandomFlows flows, int seed) {
    Pasted bare = new Pasted(Map.of("test.flow", flows.text()));
    List<Suggestion> suggestions = bare.suggestions();
    assertThat(suggestions).allSatisfy(SuggestionsTest::assertWrittenInForm);
    Pasted suggested = bare.with(suggestions);
    TestResults results = suggested.results();
    assertPassed(results, suggested);
    Set<Taken> missed = covered(bare.with("tested", flows.scenarios(seed, RUNS)).results());
    missed.removeAll(covered(results));
    return missed;
  }

  private static void assertWrittenInForm(Suggestion suggestion) {
    String scenarios = String.join("\n", suggestion.scenarios());
    assertThat(Compiler.format(new SourceFile("suggested.flow", scenarios)))
        .isEqualTo(new Formatted.Done(scenarios));
  }

  private static void assertPassed(TestResults results, Pasted pasted) {
    assertThat(results.runs())
        .allSatisfy(
            run ->
                assertThat(run.failures())
                    .as("%s\n%s", run.scenario().title(), pasted.files().values())
                    .isEmpty());
    assertThat(results.runs().stream().filter(ScenarioRun::passed)).isNotEmpty();
  }

  private static Set<Taken> covered(TestResults results) {
    Set<Taken> covered = new HashSet<>();
    for (ScenarioRun run : results.runs()) {
      for (FlowCoverage flow : results.coverage()) {
        flow.flow().graph().ways().stream()
            .filter(way -> run.tally().taken(flow.flow().id(), way.id()) > 0)
            .forEach(way -> covered.add(new Taken(flow.flow().id(), way.id())));
      }
    }
    return covered;
  }

  private static Map<String, String> examples() {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".flow")).sorted().toList()) {
        texts.put(EXAMPLES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
