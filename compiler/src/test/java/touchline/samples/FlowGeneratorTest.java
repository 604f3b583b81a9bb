package touchline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;
import touchline.samples.FlowGenerator.Unit;

class FlowGeneratorTest {
  private static final int LARGE = 2_000;

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 60, 333})
  void sizesInLinesAreExact(int lines) {
    String flow = new FlowGenerator(7, Unit.LINES).flow(3, lines);
    assertThat(flow.lines().count()).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 100, 1000})
  void sizesInStepsAreExact(int steps) {
    String text = new FlowGenerator(7, Unit.STEPS).file(1, steps);
    assertThat(symbols(text)).isEqualTo(steps);
  }

  @Test
  void theSameSeedGivesTheSameFlows() {
    Map<String, String> once = new FlowGenerator(7, Unit.LINES).project(20, 60);
    assertThat(new FlowGenerator(7, Unit.LINES).project(20, 60)).isEqualTo(once);
    assertThat(new FlowGenerator(8, Unit.LINES).project(20, 60)).isNotEqualTo(once);
  }

  @Test
  void aSmallFlowGivesNoFindings() {
    Map<String, String> files = new FlowGenerator(1, Unit.LINES).project(100, 60);
    assertThat(compile(files).diagnostics()).isEmpty();
  }

  @Test
  void aLargeFlowHoldsEverythingAndNoError() {
    String text = new FlowGenerator(1, Unit.LINES).file(1, LARGE);
    assertThat(compile(Map.of("flows.flow", text)).hasErrors()).isFalse();
    assertThat(text)
        .contains("phase ", "decision ", "escalate ", "wait ", "parallel ", "call ", "when ")
        .contains("problem ", "late ", "every ", " at most 2 times", "promise ", "anytime ");
  }

  @Test
  void nothingIsSmallerThanTheSmallest() {
    FlowGenerator generator = new FlowGenerator(1, Unit.STEPS);
    assertThatThrownBy(() -> generator.flow(1, generator.smallest() - 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Statements of the flow behind the one that is called, counted by the words they begin with. */
  private static long symbols(String text) {
    return text.substring(text.indexOf("flow repair-"))
        .replaceAll("\"[^\"]*\"", "\"\"")
        .replaceAll("(?m)^\\s*|[{}]\\s*", "\n")
        .lines()
        .filter(
            line ->
                line.matches(
                    "(step|decision|escalate|wait|call|survey|parallel|anytime|end) .*\"\".*"))
        .count();
  }

  private static Compilation compile(Map<String, String> texts) {
    List<SourceFile> files = new ArrayList<>();
    texts.forEach((path, text) -> files.add(new SourceFile(path, text)));
    Sources sources =
        (importer, path) ->
            new Sources.Found(
                files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow());
    return Compiler.compile(files, sources);
  }
}
