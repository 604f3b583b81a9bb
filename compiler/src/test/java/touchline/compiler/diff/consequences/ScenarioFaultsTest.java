package touchline.compiler.diff.consequences;

import static org.assertj.core.api.Assertions.assertThat;
import static touchline.compiler.diff.consequences.FaultReport.TEXT;
import static touchline.compiler.diff.consequences.FaultReport.compare;
import static touchline.compiler.diff.consequences.FaultReport.with;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import touchline.compiler.Comparison;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.report.DiffFormat;
import touchline.compiler.report.TextStyle;

/** Scenarios that name what isn't there: they fail, and the versions are compared all the same. */
class ScenarioFaultsTest {
  private static final String STEP =
      "      step explain \"Explain what to do\" by agent takes 3 min\n";
  private static final String WITHOUT = TEXT.replace(STEP, "").replace("to explain, repair", "");

  @Test
  void aScenarioThatNamesAStepThatIsGoneFails() {
    List<Change> fails = of("scenario-fails", compare(TEXT, WITHOUT));
    assertThat(fails)
        .extracting(Change::message)
        .containsExactly("scenario “A small fault” passed before, and fails now");
    assertThat(fails.get(0).notes()).containsExactly("there is no statement `explain`");
  }

  @Test
  void theErrorIsToldOnceAndTheScenarioDidNotChange() {
    Comparison comparison = compare(TEXT, WITHOUT);
    assertThat(of("error-appeared", comparison)).isEmpty();
    assertThat(of("scenario-changed", comparison)).isEmpty();
    assertThat(of("step-removed", comparison)).hasSize(1);
  }

  @Test
  void oneThatIsNewFailsToo() {
    String more = TEXT + "scenario \"New\" of report { expect visits no-such-step }\n";
    assertThat(of("scenario-fails", compare(TEXT, more)))
        .extracting(Change::message)
        .containsExactly("scenario “New” is new, and fails");
    assertThat(of("scenario-fails", compare(more, TEXT))).isEmpty();
    assertThat(of("scenario-fails", compare(more, more))).isEmpty();
  }

  @Test
  void aFlowThatIsUnclearIsStillRefused() {
    String unclear = with("by agent within 20 s", "by nobody within 20 s");
    Assertions.assertThatThrownBy(() -> compare(TEXT, unclear))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyThatFailForOneReasonAreOneRow() {
    StringBuilder before = new StringBuilder(TEXT);
    StringBuilder after = new StringBuilder(WITHOUT);
    for (int i = 0; i < 7; i++) {
      String scenario =
          "scenario \"Case "
              + i
              + "\" of report { given kind = small, score = 5\n"
              + "expect visits explain }\n";
      before.append(scenario);
      after.append(scenario);
    }
    Comparison comparison = compare(before.toString(), after.toString());
    assertThat(of("scenario-fails", comparison)).hasSize(8);
    String page =
        DiffFormat.MARKDOWN.of(comparison.differences(), comparison.changes(), TextStyle.PLAIN);
    assertThat(page.lines().filter(line -> line.startsWith("| ") && line.contains("scenario")))
        .anyMatch(
            line ->
                line.contains(
                    "8 scenarios that passed before, or are new, fail: there is no statement"))
        .noneMatch(line -> line.contains("Case 3"));
    assertThat(page).contains("  - scenario “Case 3” passed before, and fails now\n");
  }

  private static List<Change> of(String kind, Comparison comparison) {
    return comparison.changes().stream().filter(it -> it.kind().id().equals(kind)).toList();
  }
}
