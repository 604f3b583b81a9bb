package touchline.compiler.diff.consequences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static touchline.compiler.diff.consequences.FaultReport.TEXT;
import static touchline.compiler.diff.consequences.FaultReport.consequences;
import static touchline.compiler.diff.consequences.FaultReport.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Level;

/** Pairs of versions of which it is known by hand what the change leads to. */
class ConsequencesTest {
  private static final String LATER = with("within 1 h takes", "within 2 h takes");

  @Test
  void aPromiseThatTheWorstPathBreaksNow() {
    List<Change> found = consequences(TEXT, LATER);
    assertThat(kinds(found)).containsExactly("promise-broken");
    Change broken = found.get(0);
    assertThat(broken.level()).isEqualTo(Level.BREAKING);
    assertThat(broken.message())
        .isEqualTo(
            "promise “An answer” is no longer kept: its worst path takes 2 h 17 min, 90 min are"
                + " promised");
    assertThat(broken.notes())
        .containsExactly(
            "worst path before: register 2 min → size (large) → repair 1 h 15 min = 1 h 17 min",
            "worst path now: register 2 min → size (large) → repair 2 h 15 min = 2 h 17 min");
  }

  @Test
  void aPromiseThatIsKeptNow() {
    List<Change> found = consequences(LATER, TEXT);
    assertThat(kinds(found)).containsExactly("promise-kept");
    assertThat(found.get(0).message())
        .isEqualTo(
            "promise “An answer” is kept now: its worst path takes 1 h 17 min, 90 min are"
                + " promised");
  }

  @Test
  void aPromiseThatIsTightened() {
    assertThat(consequences(TEXT, with("within 90 min", "within 1 h")))
        .extracting(Change::message)
        .containsExactly(
            "promise “An answer” is no longer kept: its worst path takes 1 h 17 min, 1 h are"
                + " promised");
  }

  @Test
  void aPromiseThatIsNewAndBroken() {
    String other = "  promise \"A call\" within 1 h to repair\n  fields {";
    assertThat(consequences(TEXT, with("  fields {", other)))
        .extracting(change -> change.kind().id(), Change::message)
        .containsExactly(
            tuple(
                "promise-broken",
                "promise “A call” is new, and not kept: its worst path takes 1 h 17 min 20 s, 1 h"
                    + " are promised"));
  }

  @Test
  void aWaitWithoutALimitLeavesNothingProven() {
    String wait = "    wait parts \"Spare parts\" { come go on }\n        escalate repair";
    Change broken = consequences(TEXT, with("    escalate repair", wait)).get(0);
    assertThat(broken.kind().id()).isEqualTo("promise-broken");
    assertThat(broken.message())
        .contains("may last for ever, since wait “Spare parts” (parts) has no limit");
  }

  @Test
  void aWorstCaseThatIsLongerOrShorter() {
    String slower = with("within 1 h takes", "within 70 min takes");
    assertThat(consequences(TEXT, slower))
        .extracting(change -> change.kind().id(), Change::message)
        .containsExactly(
            tuple(
                "worst-case-longer",
                "the worst path of promise “An answer” takes 1 h 27 min instead of 1 h 17 min,"
                    + " which keeps it still"));
    assertThat(kinds(consequences(slower, TEXT))).containsExactly("worst-case-shorter");
  }

  @Test
  void aUsualWayThatIsLongerOrShorter() {
    String slower = with("takes 3 min", "takes 13 min");
    List<Change> found = consequences(TEXT, slower);
    assertThat(kinds(found)).containsExactly("usual-time-longer");
    assertThat(found.get(0).message())
        .isEqualTo(
            "usually it takes longer: to the end “Closed” (closed) 16 min instead of 11 min");
    assertThat(found.get(0).notes())
        .startsWith("also promise “An answer” 16 min instead of 11 min");
    assertThat(kinds(consequences(slower, TEXT))).containsExactly("usual-time-shorter");
  }

  @Test
  void moreOrFewerHandOvers() {
    String back =
        with(
            "    }\n  }\n  survey", "      step ring \"Ring them\" by agent\n    }\n  }\n  survey");
    Change more = found("more-hand-overs", consequences(TEXT, back));
    assertThat(more.message()).isEqualTo("a case can change hands twice instead of once");
    assertThat(more.notes())
        .containsExactly(
            "before: Agent → Engineer, on a way to the end “Closed” (closed)",
            "now: Agent → Engineer → Agent, on a way to the end “Closed” (closed)");
    assertThat(found("fewer-hand-overs", consequences(back, TEXT)).level()).isEqualTo(Level.INFO);
  }

  @Test
  void aGapThatAppearsOrIsMended() {
    String gap = with("one of small, large", "one of small, middling, large");
    Change appeared = found("error-appeared", consequences(TEXT, gap));
    assertThat(appeared.message()).contains("TL0501 decision-gap");
    assertThat(appeared.statement()).contains("size");
    assertThat(appeared.level()).isEqualTo(Level.BREAKING);
    assertThat(found("finding-mended", consequences(gap, TEXT)).message())
        .contains("TL0501 decision-gap");
  }

  @Test
  void aFlowThatRunsOffItsEnd() {
    assertThat(
            found(
                    "error-appeared",
                    consequences(
                        TEXT, with("  end closed \"Closed\"\n", "").replace(", closed", "")))
                .message())
        .contains("TL0402 runs-off-the-end");
  }

  @Test
  void aFindingStaysTheSameWhereItsLineIsWordedAnew() {
    String unbounded = with("takes 3 min", "takes 3 min within 1 min");
    String renamed = with(unbounded, "Explain what to do", "Say what to do");
    assertThat(consequences(unbounded, renamed)).isEmpty();
  }

  @Test
  void aCustomerWhoIsNoLongerTold() {
    String silent = with("      say \"The engineer calls you within the hour.\"\n", "");
    List<Change> found = consequences(TEXT, silent);
    assertThat(kinds(found))
        .as("and no warning about the same")
        .containsExactly("customer-not-told");
    assertThat(found.get(0).message())
        .isEqualTo(
            "escalation “Ask an engineer” (repair): the customer is told nothing here any more");
    assertThat(found.get(0).notes())
        .containsExactly("they heard: “The engineer calls you within the hour.”");
    assertThat(kinds(consequences(silent, TEXT))).containsExactly("customer-told");
  }

  @Test
  void whatIsSaidElsewhereInsteadIsStillSaid() {
    String said = "{ say \"Please hold the line.\" }";
    String first = with("by agent takes 3 min", "by agent takes 3 min " + said);
    String second = with("by agent within 20 s", "by agent within 20 s " + said);
    assertThat(consequences(first, second)).isEmpty();
  }

  @Test
  void aScenarioThatPassedAndFails() {
    String asked =
        with(
            "  decision size",
            "  decision sure \"Are you sure?\" by agent { yes go on no go on }\n  decision size");
    List<Change> found = consequences(TEXT, asked);
    Change fails = found("scenario-fails", found);
    assertThat(fails.message()).isEqualTo("scenario “A small fault” passed before, and fails now");
    assertThat(fails.notes())
        .containsExactly(
            "`sure` (Are you sure?) needs an answer, and the scenario gives none",
            "expected: answer, register, size, explain, happy, closed",
            "the case went: answer, register, sure");
    assertThat(found("scenario-passes", consequences(asked, TEXT)).notes())
        .containsAll(fails.notes());
  }

  @Test
  void aCaseThatGoesElsewhereThoughItsScenarioWasChangedWithIt() {
    String skipped = with("takes 3 min\n", "takes 3 min\n      -> closed\n");
    String adapted = with(skipped, "explain, happy, closed", "explain, closed");
    Change elsewhere = found("case-goes-elsewhere", consequences(TEXT, adapted));
    assertThat(elsewhere.message())
        .isEqualTo(
            "the case of scenario “A small fault” no longer goes as it did; the scenario was"
                + " changed with it");
    assertThat(elsewhere.notes())
        .contains(
            "expected: answer, register, size, explain, happy, closed",
            "the case went: answer, register, size, explain, closed");
  }

  @Test
  void aCaseThatGoesElsewhereThoughItsScenarioIsGone() {
    String skipped = with("takes 3 min\n", "takes 3 min\n      -> closed\n");
    String without = skipped.substring(0, skipped.indexOf("scenario \"A small"));
    assertThat(found("case-goes-elsewhere", consequences(TEXT, without)).message())
        .endsWith("; the scenario is gone");
  }

  @Test
  void newNamesLeadNowhereElse() {
    String renamed = TEXT.replace("explain", "clarify").replace("kind", "sort");
    assertThat(consequences(TEXT, renamed)).isEmpty();
  }

  @Test
  void lessOrMoreCoverage() {
    String fewer = TEXT.substring(0, TEXT.indexOf("scenario \"A large"));
    List<Change> found = consequences(TEXT, fewer);
    assertThat(kinds(found)).containsExactly("less-coverage");
    assertThat(found.get(0).message())
        .isEqualTo("scenarios take 1 of 2 (50 %) of the branches instead of 2 of 2 (100 %)");
    assertThat(found.get(0).notes()).containsExactly("no scenario takes size (large)");
    assertThat(kinds(consequences(fewer, TEXT))).containsExactly("more-coverage");
  }

  @Test
  void layoutAndCommentsLeadToNothing() {
    assertThat(consequences(TEXT, "// A comment.\n" + TEXT.replace("\n  ", "\n\n     "))).isEmpty();
  }

  private static Change found(String kind, List<Change> changes) {
    return changes.stream().filter(it -> it.kind().id().equals(kind)).findFirst().orElseThrow();
  }

  private static List<String> kinds(List<Change> changes) {
    return changes.stream().map(change -> change.kind().id()).toList();
  }
}
