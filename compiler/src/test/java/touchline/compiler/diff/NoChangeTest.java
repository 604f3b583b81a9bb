package touchline.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.ast.FlowFile;

/** What is no change: nothing at all, layout, comments, the order of declarations, files. */
class NoChangeTest {
  private static final long SEED = 20_261_122L;

  /** The folders of the examples and of the fixtures, as projects. */
  static List<Map<String, String>> projects() {
    List<Map<String, String>> projects = new ArrayList<>();
    projects.add(Versions.folder(Versions.ROOT.resolve("examples")));
    Path fixtures = Versions.RESOURCES.resolve("flows");
    Versions.folder(fixtures)
        .forEach(
            (path, text) -> {
              if (!path.contains("/")) {
                projects.add(Map.of(path, text));
              }
            });
    projects.add(Map.of("base.flow", Edit.base()));
    return projects;
  }

  @ParameterizedTest
  @MethodSource("projects")
  void nothingChangedFromAVersionToItself(Map<String, String> project) {
    Compilation version = Versions.of(project);
    assertThat(Comparison.obstacles(version)).isEmpty();
    assertThat(Comparison.of(version, Versions.of(project)).changes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void layoutAndCommentsAreNoChange(Map<String, String> project) {
    Random random = new Random(SEED);
    Compilation version = Versions.of(project);
    for (int round = 0; round < 5; round++) {
      Map<String, String> shuffled = new LinkedHashMap<>();
      project.forEach((path, text) -> shuffled.put(path, Layout.shuffled(text, random)));
      assertThat(Comparison.of(version, Versions.of(shuffled)).changes()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theOrderOfDeclarationsIsNoChange(Map<String, String> project) {
    Random random = new Random(SEED);
    Compilation version = Versions.of(project);
    for (int round = 0; round < 5; round++) {
      Map<String, String> shuffled = new LinkedHashMap<>();
      for (FlowFile file : version.files()) {
        List<String> declarations = new ArrayList<>();
        file.declarations().forEach(it -> declarations.add(it.span().text()));
        Collections.shuffle(declarations, random);
        shuffled.put(file.source().path(), String.join("\n", declarations));
      }
      assertThat(kinds(Comparison.of(version, Versions.of(shuffled)))).isEmpty();
    }
  }

  private static List<String> kinds(Comparison comparison) {
    return comparison.changes().stream().map(Change::message).toList();
  }

  @Test
  void theOrderOfHeaderEntriesAndFieldsIsNoChange() {
    Random random = new Random(SEED);
    String base = Edit.base();
    for (int round = 0; round < 20; round++) {
      String shuffled = shuffledLines(base, "  purpose ", "  target ", random, round);
      shuffled = shuffledLines(shuffled, "    customer-no ", "    remark ", random, round);
      Comparison comparison =
          Comparison.of(Versions.of("a.flow", base), Versions.of("a.flow", shuffled));
      assertThat(kinds(comparison)).isEmpty();
    }
  }

  /** Shuffles the lines from the first that begins so to the first that begins otherwise. */
  private static String shuffledLines(
      String text, String first, String last, Random random, int round) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int start = 0;
    while (!lines.get(start).startsWith(first)) {
      start++;
    }
    int end = start;
    while (!lines.get(end).startsWith(last)) {
      end++;
    }
    List<String> part = lines.subList(start, end + 1);
    Collections.rotate(part, round);
    Collections.shuffle(part, random);
    return String.join("\n", lines) + "\n";
  }

  @Test
  void declarationsMayMoveToAnotherFile() {
    String base = Edit.base();
    int middle = base.indexOf("flow visit");
    Compilation split =
        Versions.of(
            Map.of(
                "organisation.flow",
                base.substring(0, middle),
                "visit.flow",
                "import \"organisation.flow\"\n" + base.substring(middle)));
    assertThat(kinds(Comparison.of(Versions.of("a.flow", base), split))).isEmpty();
    assertThat(kinds(Comparison.of(split, Versions.of("a.flow", base)))).isEmpty();
  }

  @Test
  void aConditionThatMeansTheSameIsNoChange() {
    String base = Edit.base();
    for (String same :
        List.of(
            "when not (contract = no) \"contract\"",
            "when contract and age >= 0 \"contract\"",
            "when contract or contract and severity = low \"contract\"")) {
      String edited = base.replace("when contract \"contract\"", same);
      Comparison comparison =
          Comparison.of(Versions.of("a.flow", base), Versions.of("a.flow", edited));
      assertThat(kinds(comparison)).as(same).isEmpty();
    }
  }

  @Test
  void anotherWordForTheSameLengthOfTimeIsNoChange() {
    String base = Edit.base();
    String edited =
        base.replace("within 10 min", "within 600 s").replace("up to 2 days", "up to 48 h");
    Comparison comparison =
        Comparison.of(Versions.of("a.flow", base), Versions.of("a.flow", edited));
    assertThat(kinds(comparison)).isEmpty();
  }

  @Test
  void aJumpToWhatComesBelowAnywayIsNoChange() {
    String base = Edit.base();
    String edited = base.replace("arrived go on", "arrived -> book");
    Comparison comparison =
        Comparison.of(Versions.of("a.flow", base), Versions.of("a.flow", edited));
    assertThat(kinds(comparison)).isEmpty();
  }
}
