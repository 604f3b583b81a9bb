package touchline.compiler.prove.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** The most hand-overs to each end, against a walk along every path. */
class RandomHandOversTest {
  private static final Set<String> BREAK_PARALLELS = Set.of("TL0405", "TL0406");

  @ParameterizedTest
  @EnumSource(RandomWork.Jumps.class)
  void areThoseOfTheWorstPath(RandomWork.Jumps jumps) {
    int compared = 0;
    int most = 0;
    for (long seed = 0; seed < 400; seed++) {
      String text = RandomWork.flows(seed, 2 + (int) (seed % 4), jumps);
      Optional<Project> project = project(text);
      if (project.isEmpty()) {
        continue;
      }
      Flow flow = project.orElseThrow().flow("main").orElseThrow();
      Map<String, Integer> found = new HashMap<>();
      new HandOvers(project.orElseThrow()::flow)
          .most(flow)
          .forEach((end, trail) -> found.put(end, trail.count()));
      Optional<Map<String, Integer>> patient = new Walker(project.orElseThrow(), true).most(flow);
      if (patient.isEmpty()) {
        continue;
      }
      String shown = "seed " + seed + "\n" + text;
      compared++;
      most = Math.max(most, found.values().stream().mapToInt(it -> it).max().orElse(0));
      if (jumps != RandomWork.Jumps.BOTH) {
        assertThat(found).as(shown).isEqualTo(patient.orElseThrow());
      } else {
        new Walker(project.orElseThrow(), false)
            .most(flow)
            .ifPresent(hasty -> assertBetween(found, patient.orElseThrow(), hasty, shown));
      }
    }
    assertThat(compared).isGreaterThan(200);
    assertThat(most).isGreaterThan(8);
  }

  /** What looks at no path says surely that there are not more than so many, or nothing. */
  @ParameterizedTest
  @EnumSource(RandomWork.Jumps.class)
  void areNeverMoreThanIsPlain(RandomWork.Jumps jumps) {
    int plain = 0;
    for (long seed = 0; seed < 1_000; seed++) {
      String text = RandomWork.flows(seed, 1 + (int) (seed % 4), jumps);
      Optional<Project> project = project(text);
      if (project.isPresent()) {
        for (Flow flow : project.orElseThrow().flows()) {
          HandOvers handOvers = new HandOvers(project.orElseThrow()::flow);
          int most = handOvers.most(flow).values().stream().mapToInt(Trail::count).max().orElse(0);
          for (int than = 0; than < most; than++) {
            assertThat(handOvers.mayBeMore(than, flow)).as("seed " + seed + "\n" + text).isTrue();
          }
          plain += most > 0 && !handOvers.mayBeMore(most + 2, flow) ? 1 : 0;
        }
      }
    }
    assertThat(plain).isGreaterThan(50);
  }

  /** Where both kinds of jumps are on a loop, a bounded one may be passed before it is used up. */
  private static void assertBetween(
      Map<String, Integer> found,
      Map<String, Integer> patient,
      Map<String, Integer> hasty,
      String shown) {
    patient.forEach((end, count) -> assertThat(found.get(end)).as(shown).isNotNull());
    patient.forEach(
        (end, count) -> assertThat(found.get(end)).as(shown).isGreaterThanOrEqualTo(count));
    found.forEach((end, count) -> assertThat(count).as(shown).isLessThanOrEqualTo(hasty.get(end)));
  }

  private static Optional<Project> project(String text) {
    SourceFile file = new SourceFile("random.flow", text);
    Compilation compilation =
        OnlyErrors.compile(List.of(file), (from, path) -> new Sources.Missing(List.of()));
    boolean usable =
        compilation.project().flows().stream().allMatch(Flow::complete)
            && compilation.diagnostics().stream()
                .noneMatch(it -> BREAK_PARALLELS.contains(it.code().code()));
    return usable ? Optional.of(compilation.project()) : Optional.empty();
  }
}
