package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class RunTest {
  private static final String TABLE = "out/visit.steps.json";
  private static final String CALL =
      """
      flow outer "Outer" {
        call visit as inner
        step after "Afterwards"
        end over "Over"
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aFlow() throws IOException {
    write("visit.flow", Flows.fine("visit"));
  }

  @Test
  void runsFromTheTableAlone() throws IOException {
    run("", "build", "--to", "json");
    Files.delete(folder.resolve("visit.flow"));
    Result result = run("\n\n\n", "run", TABLE);
    assertThat(result.status()).isZero();
    assertThat(result.out()).endsWith("Path: pick-up → explain → clear → answered\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pick-up|pick-upp|does not fit its seal",
        "\"format\": 1|\"format\": 2|was made by a newer Touchline",
        "\"ways\"|\"ways|is no step table",
      })
  void refusesATableThatWasChanged(String from, String to, String complaint) throws IOException {
    run("", "build", "--to", "json");
    Path table = folder.resolve(TABLE);
    Files.writeString(table, Files.readString(table).replace(from, to));
    Result result = run("\n\n\n", "run", TABLE);
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("touchline: " + TABLE + ": error: ").contains(complaint);
    assertThat(result.err()).contains("\nhelp: ");
  }

  @Test
  void findsTheTablesOfCalledFlowsBesideIt() throws IOException {
    write(
        "outer.flow",
        "import \"visit.flow\"\n"
            + CALL.replace("{\n", "{\n handles question-visit via phone-visit\n"));
    run("", "build", "--to", "json");
    Result result = run("\n\n\n\n", "run", "out/outer.steps.json");
    assertThat(result.out()).contains("inner → inner.pick-up").endsWith("after → over\n");

    Files.delete(folder.resolve(TABLE));
    Result missing = run("", "run", "out/outer.steps.json");
    assertThat(missing.status()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).isEqualTo("touchline: " + TABLE + ": error: there is no such file\n");
  }

  @Test
  void reportsErrorsOfTheSourceAndStartsNothing() throws IOException {
    write("wrong.flow", Flows.wrong("visit"));
    Result result = run("", "run", "wrong.flow");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("wrong.flow:10:").contains("error[TL0210]");
  }

  @Test
  void asksWhichOfSeveralFlows() throws IOException {
    write("two.flow", Flows.fine("one") + Flows.fine("two"));
    assertThat(run("", "run", "two.flow").err())
        .isEqualTo("touchline: two.flow: error: say which flow: --flow one, --flow two\n");
    assertThat(run("\n\n\n", "run", "two.flow", "--flow", "two").status()).isZero();
  }

  @Test
  void goesOnWithACase() throws IOException {
    assertThat(run("\nn a note\n", "run", "visit.flow", "--case", "a.case").status()).isOne();
    Result rest = run("\n\n", "run", "visit.flow", "--case", "a.case");
    assertThat(rest.status()).isZero();
    assertThat(rest.out()).startsWith("The case goes on where it was.\n").contains("(explain)");
    assertThat(rest.out()).endsWith("Notes:\n  • a note\n");
    Result again = run("", "run", "visit.flow", "--case", "a.case");
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("Outcome: Resolved");
  }

  @Test
  void takesBackAcrossTheEndOfTheProcess() throws IOException {
    run("\n\nb\n", "run", "visit.flow", "--case", "a.case");
    Result rest = run("b\n", "run", "visit.flow", "--case", "a.case");
    assertThat(rest.out()).contains("Taken back.").contains("(pick-up)");
    Result more = run("b\n\n\n\n", "run", "visit.flow", "--case", "a.case");
    assertThat(more.out()).contains("There is nothing to take back.");
    assertThat(more.status()).isZero();
  }

  @Test
  void mendsATornLineWithAWord() throws IOException {
    run("\n", "run", "visit.flow", "--case", "a.case");
    Path file = folder.resolve("a.case");
    String whole = Files.readString(file);
    Files.writeString(file, whole + "{\"at\":\"2026");
    Result result = run("", "run", "visit.flow", "--case", "a.case");
    assertThat(result.err())
        .isEqualTo(
            "a.case: the last line was cut off in the middle, and is left out: {\"at\":\"2026\n");
    assertThat(file).hasContent(whole);
  }

  @Test
  void refusesTheCaseOfAnotherVersion() throws IOException {
    run("\n", "run", "visit.flow", "--case", "a.case");
    write("visit.flow", Flows.fine("visit").replace("20 s", "30 s"));
    Result result = run("", "run", "visit.flow", "--case", "a.case");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("a.case: error: this case began with another version");
  }

  @Test
  void refusesAFileThatIsNoCase() throws IOException {
    write("a.case", "{\"at\":\"x\"}\n");
    assertThat(run("", "run", "visit.flow", "--case", "a.case").err())
        .contains("this is no journal of a case");
    write("a.case", "hello\nworld\n");
    assertThat(run("", "run", "visit.flow", "--case", "a.case").err())
        .isEqualTo(
            "touchline: a.case: error: line 1 is damaged; put back a copy of the file that is"
                + " whole\n");
    assertThat(folder.resolve("a.case")).hasContent("hello\nworld\n");
  }

  @Test
  void saysThatTheFolderOfACaseIsMissing() {
    Result result = run("q\n", "run", "visit.flow", "--case", "cases/a.case");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).isEqualTo("touchline: cases/a.case: error: there is no such folder\n");
  }

  @Test
  void runsByAnswers() throws IOException {
    write("answers.txt", "# nobody there\npick-up: late\n");
    Result result = run("", "run", "visit.flow", "--answers", "answers.txt");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("→ Time is up: Answer the call").contains("Time: 21 s\n");
  }

  @Test
  void namesAllLinesThatAreWrong() throws IOException {
    write("answers.txt", "pick-upp: done\n\nhello\n");
    Result result = run("", "run", "visit.flow", "--answers", "answers.txt");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            touchline: answers.txt:1: error: there is no step or field `pick-upp`; did you mean `pick-up`?
            answers.txt:3: error: write `NAME: WHAT`, such as `known: yes`
            """);
  }

  @Test
  void saysWhereAnAnswerIsMissing() throws IOException {
    write(
        "visit.flow",
        Flows.fine("visit")
            .replace(
                "step explain", "decision which \"Which?\" { a go on b go on }\n  step explain"));
    write("answers.txt", "pick-up: done\n");
    Result result = run("", "run", "visit.flow", "--answers", "answers.txt");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err())
        .isEqualTo("visit.flow:11: error: `which` (Which?) needs an answer: a, b\n");
  }

  /** What a placeholder names is looked up as field, then as agent or customer, then as role. */
  @Test
  void fillsInWhatIsKnown() throws IOException {
    write(
        "words.flow",
        """
        role clerk "Clerk"
        touchpoint phone "Phone" answer within 20 s
        request fault "Fault"
        flow words "Words" {
          handles fault via phone
          fields {
            customer "Customer's name" text
          }
          step one "One" by clerk {
            say "I am {agent}; the {clerk} helps."
          }
          step two "Two" by clerk {
            record customer
            say "So you are {customer}: \\{sic}."
          }
          end done "Done"
        }
        """);
    assertThat(run("\nAnn\n\n", "run", "words.flow", "--agent", "Kim").out())
        .contains("“I am Kim; the Clerk helps.”")
        .contains("“So you are Ann: {sic}.”");
    assertThat(run("q\n", "run", "words.flow").out())
        .contains("“I am [your name]; the Clerk helps.”");
  }

  @Test
  void quitsBeforeItHasBegun() throws IOException {
    write(
        "visit.flow",
        Flows.fine("visit")
            .replace("request ", "touchpoint email \"E-mail\" answer within 4 h\nrequest ")
            .replace("via phone-visit", "via phone-visit, email"));
    Result result = run("?\nq\n", "run", "visit.flow", "--case", "a.case");
    assertThat(result.status()).isZero();
    assertThat(result.out()).endsWith("> ?\n  Please enter: phone-visit · email\n> q\n");
    assertThat(folder.resolve("a.case")).isEmptyFile();
    assertThat(run("email\nq\n", "run", "visit.flow", "--case", "a.case").out())
        .contains("Answer the call (pick-up)");
  }

  @Test
  void repeatsWhatNoTerminalShows() {
    String shown = "Enter when it is done\n> n Rings back\n  Noted.\n";
    Tool piped = Tool.in(folder).onATerminal().withoutColours().reading("n Rings back\n");
    assertThat(piped.run("run", "visit.flow").out()).contains(shown);
    Tool typed = Tool.in(folder).onATerminal().withoutColours().typed().reading("n Rings back\n");
    assertThat(typed.run("run", "visit.flow").out()).doesNotContain("Rings back\n  Noted");
  }

  private Result run(String typed, String... arguments) {
    return Tool.in(folder).reading(typed).run(arguments);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
