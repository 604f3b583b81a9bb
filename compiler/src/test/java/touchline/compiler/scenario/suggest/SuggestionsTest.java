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
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchline.compiler.Compiler;
import touchline.compiler.Formatted;
import touchline.compiler.OnlyErrors;
import touchline.compiler.model.Flow;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.ScenarioRun;
import touchline.compiler.scenario.TestResults;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;
import touchline.reference.RandomFile;
import touchline.runtime.Machine.Taken;

/** Suggested scenarios pass when they are pasted in, and cover whatever a case can come to. */
class SuggestionsTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final int FIRST = Integer.getInteger("touchline.first", 20);
  private static final int FLOWS = Integer.getInteger("touchline.flows", 12);
  private static final int RUNS = 30;

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
  void coverWhatRandomCasesOfRandomFlowsComeTo() {
    int usable = 0;
    int all = 0;
    int givenUp = 0;
    for (int seed = FIRST; seed < FIRST + FLOWS; seed++) {
      String text = RandomFile.of(new Random(seed));
      if (OnlyErrors.compile(
              List.of(new SourceFile("test.flow", text)),
              (importer, path) -> new Sources.Missing(List.of()))
          .hasErrors()) {
        continue;
      }
      usable++;
      Pasted bare = new Pasted(Map.of("test.flow", text));
      List<Suggestion> suggestions = bare.suggestions();
      Pasted pasted = bare.with(suggestions);
      TestResults results = pasted.results();
      assertPassed(results, pasted);
      Set<Taken> reached = reached(bare, seed);
      Set<Taken> missed = new HashSet<>(reached);
      missed.removeAll(covered(results));
      assertThat(suggestions).allSatisfy(SuggestionsTest::assertWrittenInForm);
      assertThat(missed).as("seed " + seed).isSubsetOf(notFound(suggestions));
      all += reached.size();
      givenUp += missed.size();
    }
    assertThat(usable).as("flows without errors").isGreaterThan(FLOWS / 4);
    assertThat(givenUp).as("of " + all + " ways, the search gave up").isLessThan(1 + all / 100);
  }

  /** An `anytime` that is needed at several visits, or after its own jump is used up. */
  @Test
  void coverWhatOnlyRepeatedInterruptionsLeadTo() {
    for (int seed : List.of(80, 94)) {
      Pasted bare = new Pasted(Map.of("test.flow", RandomFile.of(new Random(seed))));
      Pasted pasted = bare.with(bare.suggestions());
      TestResults results = pasted.results();
      assertPassed(results, pasted);
      assertThat(covered(results)).as("seed " + seed).containsAll(reached(bare, seed));
    }
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

  /** The branches that cases came to in which anything happened. */
  private static Set<Taken> reached(Pasted pasted, int seed) {
    List<Flow> flows = pasted.flows();
    Flow tested = flows.stream().filter(Flow::hasTouchpoints).findFirst().orElseThrow();
    Set<Taken> reached = new HashSet<>();
    for (int run = 0; run < RUNS; run++) {
      reached.addAll(new RandomCase(tested, flows, new Random(1_000L * seed + run)).run());
    }
    reached.removeIf(taken -> taken.way().startsWith("start."));
    return reached;
  }

  /** What the search gave up; what it says can't be come to is not among them. */
  private static Set<Taken> notFound(List<Suggestion> suggestions) {
    Set<Taken> notFound = new HashSet<>();
    for (Suggestion suggestion : suggestions) {
      suggestion.missed().stream()
          .filter(it -> it.reason().startsWith("not found among"))
          .forEach(it -> notFound.add(it.taken()));
    }
    return notFound;
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
