package touchline.compiler.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.FlowParser;

class MergerTest {
  private static final String BASE =
      """
      // Who works here.
      role agent "Agent"

      flow visit "Visit" {
        version "1.0"

        step answer "Answer" by agent within 20 s {
          say "Hello."
          do "Listen."
        }
        // Everything is written down.
        step register "Register" by agent takes 2 min
        step "Send it on" by agent
        decision known "Known?" by agent {
          yes go on
          no { step ask "Ask" by agent }
        }
        end closed "Closed"
      }
      """;

  private static Merged merge(String base, String ours, String theirs) {
    return new Merger(file -> FlowParser.parse(file, new Diagnostics()), Markers.STANDARD)
        .merge(base, ours, theirs);
  }

  private static String edited(String... pairs) {
    String text = BASE;
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return text;
  }

  private static void together(String ours, String theirs, String both) {
    assertThat(merge(BASE, ours, theirs)).isEqualTo(new Merged.Whole(both));
  }

  private static void conflict(String ours, String theirs, String part) {
    Merged merged = merge(BASE, ours, theirs);
    assertThat(merged)
        .isInstanceOfSatisfying(Merged.Conflicts.class, it -> assertThat(it.text()).contains(part));
  }

  private static final String REGISTER = "  step register \"Register\" by agent takes 2 min\n";
  private static final String END = "  end closed \"Closed\"\n";

  @Test
  void stepsAddedAtOnePlaceBothStay() {
    together(
        edited(END, "  step one \"One\"\n" + END),
        edited(END, "  step two \"Two\"\n" + END),
        edited(END, "  step one \"One\"\n  step two \"Two\"\n" + END));
  }

  @Test
  void differentClausesOfAStepGoTogether() {
    together(
        edited("within 20 s", "within 30 s"),
        edited("\"Answer\" by agent", "\"Answer the call\" by customer"),
        edited("\"Answer\" by agent within 20 s", "\"Answer the call\" by customer within 30 s"));
  }

  @Test
  void differentDetailsOfAStepGoTogether() {
    together(
        edited("say \"Hello.\"", "say \"Good day.\""),
        edited("do \"Listen.\"", "do \"Listen well.\"\n    note \"No hurry.\""),
        edited(
            "say \"Hello.\"",
            "say \"Good day.\"",
            "do \"Listen.\"",
            "do \"Listen well.\"\n    note \"No hurry.\""));
  }

  @Test
  void aStepThatOneSideMovesAndTheOtherEditsIsMovedAndEdited() {
    together(
        edited("step ask \"Ask\" by agent ", "", END, "  step ask \"Ask\" by agent\n" + END),
        edited("\"Ask\" by agent", "\"Ask the customer\" by agent takes 1 min"),
        edited(
            "step ask \"Ask\" by agent ",
            "",
            END,
            "  step ask \"Ask the customer\" by agent takes 1 min\n" + END));
  }

  @Test
  void aStepWithoutIdentifierIsKnownAgainBehindANewTitle() {
    together(
        edited("\"Send it on\"", "\"Send it on at once\""),
        edited("\"Send it on\" by agent", "\"Send it on\" by customer"),
        edited("\"Send it on\" by agent", "\"Send it on at once\" by customer"));
  }

  @Test
  void aBranchIsFilledOnOneSideAndSharedOutOnTheOther() {
    together(
        edited("yes go on", "yes { step explain \"Explain\" }"),
        edited("yes go on", "yes 60% go on"),
        edited("yes go on", "yes 60% { step explain \"Explain\" }"));
  }

  @Test
  void stepsThatOneSidePutsIntoAPhaseKeepTheOthersEdits() {
    together(
        edited(REGISTER, "  phase \"Desk\" {\n  " + REGISTER + "  }\n"),
        edited("takes 2 min", "takes 3 min"),
        edited(REGISTER, "  phase \"Desk\" {\n  " + REGISTER.replace("2 min", "3 min") + "  }\n"));
  }

  @Test
  void theSameChangeCountsOnce() {
    together(
        edited("\"1.0\"", "\"1.1\"", END, "  step one \"One\"\n" + END, "Hello", "Good day"),
        edited("\"1.0\"", "\"1.1\"", END, "  step one \"One\"\n" + END, "Listen", "Listen well"),
        edited(
            "\"1.0\"",
            "\"1.1\"",
            END,
            "  step one \"One\"\n" + END,
            "Hello",
            "Good day",
            "Listen",
            "Listen well"));
  }

  @Test
  void commentsGoTogether() {
    together(
        edited("  // Every", "  // Ours.\n  // Every", "role agent", "role  agent"),
        edited("  // Every", "  // Theirs.\n  // Every"),
        edited(
            "  // Everything is written down.",
            "  // Ours.\n  // Everything is written down.\n  // Theirs.",
            "role agent",
            "role  agent"));
  }

  @Test
  void aHeaderEntryStaysBeforeTheStatements() {
    String first = "  step answer";
    together(
        edited(first, "  step first \"First\"\n" + first),
        edited("\"1.0\"\n", "\"1.0\"\n  owner agent\n"),
        edited(first, "  step first \"First\"\n" + first, "\"1.0\"\n", "\"1.0\"\n  owner agent\n"));
  }

  @Test
  void whatOneSideDeletesAndNobodyTouchesGoes() {
    together(
        edited(REGISTER, "", "  // Everything is written down.\n", ""),
        edited("Hello", "Good day"),
        edited(REGISTER, "", "  // Everything is written down.\n", "", "Hello", "Good day"));
  }

  @Test
  void linesEndAsInOurs() {
    Merged merged =
        merge(
            BASE,
            edited("Hello", "Good day").replace("\n", "\r\n"),
            edited(END, "  step one \"One\"\n" + END));
    assertThat(merged)
        .isEqualTo(
            new Merged.Whole(
                edited("Hello", "Good day", END, "  step one \"One\"\n" + END)
                    .replace("\n", "\r\n")));
  }

  @Test
  void oneClauseChangedInTwoWaysIsAConflictOfThatStep() {
    conflict(
        edited("2 min", "3 min"),
        edited("2 min", "4 min"),
        """
          // Everything is written down.
        <<<<<<< ours
          step register "Register" by agent takes 3 min
        =======
          step register "Register" by agent takes 4 min
        >>>>>>> theirs
          step "Send it on" by agent
        """
            .indent(0));
  }

  @Test
  void onlyTheHeadOfABlockIsMarked() {
    conflict(
        edited("within 20 s", "within 30 s", "Listen", "Listen well"),
        edited("within 20 s", "within 40 s", "Hello", "Good day"),
        """
        <<<<<<< ours
          step answer "Answer" by agent within 30 s {
        =======
          step answer "Answer" by agent within 40 s {
        >>>>>>> theirs
            say "Good day."
            do "Listen well."
          }
        """);
  }

  @Test
  void deletedHereAndChangedThereIsAConflict() {
    conflict(
        edited(REGISTER, ""),
        edited("2 min", "3 min"),
        """
        <<<<<<< ours
        =======
          // Everything is written down.
          step register "Register" by agent takes 3 min
        >>>>>>> theirs
        """);
  }

  @Test
  void oneIdentifierForTwoNewStepsIsAConflict() {
    conflict(
        edited(END, "  step new \"One\"\n" + END),
        edited("  step \"Send", "  step new \"Two\"\n  step \"Send"),
        "<<<<<<< ours");
    conflict(
        edited(END, "  step new \"One\"\n" + END),
        edited(END, "  survey new \"Two?\"\n" + END),
        """
        <<<<<<< ours
          step new "One"
        =======
          survey new "Two?"
        >>>>>>> theirs
        """);
  }

  @Test
  void aStepMovedToTwoPlacesIsAConflictInBoth() {
    Merged merged =
        merge(
            BASE,
            edited(REGISTER, "", END, REGISTER + END),
            edited(REGISTER, "", "  step answer", REGISTER + "  step answer"));
    assertThat(merged)
        .isInstanceOfSatisfying(Merged.Conflicts.class, it -> assertThat(it.count()).isEqualTo(2));
  }

  @Test
  void aBranchThatLeadsToTwoPlacesIsAConflict() {
    conflict(
        edited("yes go on", "yes -> closed"),
        edited("yes go on", "yes -> answer"),
        """
        <<<<<<< ours
            yes -> closed
        =======
            yes -> answer
        >>>>>>> theirs
        """);
  }

  @Test
  void aSideThatIsBrokenIsNamed() {
    assertThat(merge(BASE, edited("by agent", "by by by"), edited("2 min", "3 min")))
        .isEqualTo(new Merged.Impossible("our version has a syntax error"));
    assertThat(merge(BASE, edited("2 min", "3 min"), edited("version", "{")))
        .isEqualTo(new Merged.Impossible("their version has a syntax error"));
  }

  @Test
  void withoutABaseOneFileIsNotTwo() {
    assertThat(merge("", BASE, BASE)).isEqualTo(new Merged.Whole(BASE));
    assertThat(merge("", BASE, edited("2 min", "3 min"))).isInstanceOf(Merged.Conflicts.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "role a \"A\"", "// nothing", "flow x \"X\" { {"})
  void whatOneSideLeftAloneIsTheOthers(String other) {
    assertThat(merge(BASE, other, BASE)).isEqualTo(new Merged.Whole(other));
    assertThat(merge(BASE, BASE, other)).isEqualTo(new Merged.Whole(other));
    assertThat(merge(BASE, other, other)).isEqualTo(new Merged.Whole(other));
  }
}
