package touchline.compiler.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.Compilation;
import touchline.compiler.diagnostics.Diagnostic;

/** Large and hostile input comes to a result, with the default stack. */
class SizesTest {
  private static final String HEAD =
      "role agent \"Agent\"\ntouchpoint phone \"Phone\"\nflow main \"Main\" {\n"
          + "from phone { step start \"Start\" by agent }\n";

  @ParameterizedTest
  @ValueSource(ints = {1_000, 20_000})
  void manySteps(int steps) {
    Compilation compilation =
        compile(
            HEAD + lines(steps, i -> "step s" + i + " \"Step " + i + "\"") + "end done \"Done\" }");
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.project().flows().get(0).graph().nodes()).hasSize(steps + 3);
  }

  @Test
  void manyDecisionsInARow() {
    String decision = "decision d%d \"Which?\" by agent { a go on b -> done c { step x%d \"X\" } }";
    Compilation compilation =
        compile(HEAD + lines(5_000, i -> decision.formatted(i, i)) + "end done \"Done\" }");
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void manyUnreachableStatementsAreToldOnce() {
    Compilation compilation =
        compile(HEAD + "end done \"Done\"\n" + lines(20_000, i -> "step s" + i + " \"S\"") + "}");
    assertThat(compilation.diagnostics())
        .extracting(SizesTest::name)
        .containsExactly("unreachable");
  }

  @Test
  void deepBlocks() {
    int depth = 90;
    Compilation compilation =
        compile(
            HEAD
                + lines(depth, i -> "decision d" + i + " \"Which?\" by agent { a go on b {")
                + "step inner \"Inner\""
                + "}}".repeat(depth)
                + "end done \"Done\" }");
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void aLongLoopWithoutAnEnd() {
    Compilation compilation =
        compile(HEAD + lines(20_000, i -> "step s" + i + " \"S\"") + "-> s0 }");
    assertThat(compilation.diagnostics())
        .extracting(SizesTest::name)
        .containsExactly("no-way-to-an-end");
  }

  @Test
  void aLongChainOfCalls() {
    int flows = 3_000;
    Compilation compilation =
        compile(
            "role agent \"Agent\"\n"
                + lines(flows, i -> "flow f" + i + " \"F\" { call f" + (i + 1) + " }")
                + "flow f"
                + flows
                + " \"F\" { step last \"Last\" by agent }"
                + "scenario \"Deep\" of f0 { answer last done }");
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void aLongCircleOfCallsIsToldOnce() {
    int flows = 1_000;
    Compilation compilation =
        compile(lines(flows, i -> "flow f" + i + " \"F\" { call f" + (i + 1) % flows + " }"));
    assertThat(compilation.diagnostics()).extracting(SizesTest::name).containsExactly("call-cycle");
  }

  @Test
  void callsThatDoubleOnEachLevel() {
    int levels = 60;
    String twice = "flow f%d \"F\" { call f%d as a call f%d as b }";
    Compilation compilation =
        compile(
            "role agent \"Agent\"\n"
                + lines(levels, i -> twice.formatted(i, i + 1, i + 1))
                + "flow f"
                + levels
                + " \"F\" { step last \"Last\" by agent }"
                + "scenario \"Deep\" of f0 { answer last done }");
    assertThat(compilation.diagnostics())
        .extracting(SizesTest::name)
        .containsExactly("ambiguous-name");
  }

  @Test
  void manyUnknownNames() {
    Compilation compilation =
        compile(HEAD + lines(300, i -> "step s" + i + " \"S\" by nobody" + i) + "end done \"D\" }");
    assertThat(compilation.diagnostics()).extracting(SizesTest::name).containsOnly("unknown-name");
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String name(Diagnostic diagnostic) {
    return diagnostic.code().name();
  }

  private static Compilation compile(String text) {
    return new ProjectFolder().add("main.flow", text).compile();
  }
}
