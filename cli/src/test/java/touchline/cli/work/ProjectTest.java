package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/** What a project file and its folder change, through the whole tool. */
class ProjectTest {
  @TempDir private Path folder;

  @BeforeEach
  void aFlowWithoutAHead() throws IOException {
    put(
        "visit.flow",
        """
        role agent "Agent"
        touchpoint phone "Phone" answer within 20 s
        request visit "Visit"
        flow visit "Visit" {
          handles visit via phone
          effective 2025-01-01
          review every 1 year
          step answer "Answer the call" by agent within 20 s
          survey satisfied "How satisfied are you?" by agent
          end closed "Closed"
        }
        """);
  }

  @Test
  void rulesAreSwitchedOffAndMadeErrors() throws IOException {
    assertThat(check("visit.flow").out()).contains("warning[TL1007]");

    put("touchline.toml", "[rules]\nincomplete-header = \"error\"\nreview-overdue = \"off\"\n");
    Result error = check("visit.flow");
    assertThat(error.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(error.out()).contains("error[TL1007]").doesNotContain("TL1008");

    put("touchline.toml", "[rules]\nincomplete-header = \"off\"\nreview-overdue = \"off\"\n");
    assertThat(check("visit.flow").out()).doesNotContain("TL1007").doesNotContain("TL1008");
  }

  @Test
  void theDayIsGivenOrTheClocks() {
    assertThat(check("visit.flow").out()).contains("TL1008");
    assertThat(check("--today", "2025-12-31", "visit.flow").out()).doesNotContain("TL1008");
    Result wrong = check("--today", "31-12-2025", "visit.flow");
    assertThat(wrong.status()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("`31-12-2025` is no date; write it like 2026-11-01");
  }

  @Test
  void aBrokenProjectFileIsAFindingAndKeepsBuildsFromWriting() throws IOException {
    put("touchline.toml", "langage = \"nl\"\n");
    Result checked = check("visit.flow");
    assertThat(checked.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(checked.out()).startsWith("touchline.toml:1:1: error[TL0803]");

    Result built = Tool.in(folder).run("build", "--to", "json", "visit.flow");
    assertThat(built.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anUnreadableProjectFileIsRefused() throws IOException {
    Files.write(folder.resolve("touchline.toml"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
    Result result = check("visit.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("touchline.toml:1:3: error: the byte E9 is not UTF-8");
  }

  @Test
  void outputAndFormatsCountFromTheProjectFile() throws IOException {
    put("touchline.toml", "[build]\noutput = \"docs/flows\"\nformats = [\"json\", \"csv\"]\n");
    Path below = Files.createDirectory(folder.resolve("below"));

    Result result = Tool.in(below).run("build", "../visit.flow");
    assertThat(result.out())
        .isEqualTo("wrote ../docs/flows/visit.steps.json\nwrote ../docs/flows/visit.steps.csv\n");
    assertThat(folder.resolve("docs/flows/visit.steps.json")).exists();

    Result chosen = Tool.in(folder).run("build", "-o", "here", "--to", "table", "visit.flow");
    assertThat(chosen.out()).isEqualTo("wrote here/visit.steps.md\n");
  }

  @Test
  void outputDoesNotFollowALinkOut(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve("docs"), elsewhere);
    put("touchline.toml", "[build]\noutput = \"docs/flows\"\nformats = [\"json\"]\n");
    Result result = Tool.in(folder).run("build", "visit.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("`docs/flows` is a link out of the project's folder");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void languageAndHoursCountWhereFlowsSayNothing() throws IOException {
    put("office.flow", "hours \"Kantoor\" { mon to fri 08:00 to 12:00 }\n");
    put("touchline.toml", "language = \"nl\"\nhours = \"office.flow\"\n");
    Tool.in(folder).run("build", "--to", "json,md", "visit.flow");
    assertThat(Files.readString(folder.resolve("out/visit.sop.md"))).contains("Afdeling");
    assertThat(Files.readString(folder.resolve("out/visit.steps.json"))).contains("08:00");
  }

  @Test
  void hoursThatAreNotThereAreReportedInTheProjectFile() throws IOException {
    put("touchline.toml", "hours = \"ofice.flow\"\n");
    put("office.flow", "role a \"A\"\n");
    assertThat(check("visit.flow").out())
        .startsWith("touchline.toml:1:9: error[TL0807]: there is no file `ofice.flow`")
        .contains("help: did you mean `office.flow`?");

    put("touchline.toml", "hours = \"office.flow\"\n");
    assertThat(check("visit.flow").out()).contains("`office.flow` declares no opening hours");

    put("touchline.toml", "hours = \"../office.flow\"\n");
    assertThat(check("visit.flow").out()).contains("leads out of the project's folder");
  }

  @Test
  void declarationsAreUnusedOnlyIfTheWholeProjectIsLookedAt() throws IOException {
    put("touchline.toml", "");
    put("roles.flow", "role trainer \"Trainer\"\n");
    put("trained.flow", "import \"roles.flow\"\n");
    assertThat(check("trained.flow").out()).doesNotContain("`trainer`");
    assertThat(check().out()).contains("`trainer`");
    assertThat(check(folder.toString()).out()).contains("`trainer`");
  }

  private Result check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Tool.in(folder).run(all);
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
