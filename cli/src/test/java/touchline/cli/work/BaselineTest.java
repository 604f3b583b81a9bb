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

/** The life of a baseline, through the whole tool. */
class BaselineTest {
  private static final String HEAD =
      """
      role agent "Agent"
      touchpoint phone "Phone" answer within 20 s
      request visit "Visit"
      flow visit "Visit" {
        purpose "Visits are booked."
        handles visit via phone
        step answer "Answer the call" by agent within 20 s
      """;
  private static final String END =
      """
        survey satisfied "How satisfied are you?" by agent
        end closed "Closed"
      }
      """;
  private static final String SLOW = "  step read \"Read it\" by agent within 1 min takes 2 min\n";
  private static final String SLOWER = "  step plan \"Plan it\" by agent within 1 h takes 2 h\n";

  @TempDir private Path folder;

  @BeforeEach
  void oneFindingIsThere() throws IOException {
    flow(SLOW);
    put("touchline.toml", "[rules]\nincomplete-header = \"off\"\n");
  }

  @Test
  void oldFindingsDoNotCount() throws IOException {
    assertThat(run("check", "--strict").status()).isEqualTo(ExitCode.FINDINGS);

    Result written = run("check", "--strict", "--write-baseline", "known.txt");
    assertThat(written.status()).isEqualTo(ExitCode.FINE);
    assertThat(written.err()).isEqualTo("wrote known.txt: 1 finding\n");
    assertThat(Files.readString(folder.resolve("known.txt")))
        .isEqualTo(
            """
            # touchline baseline 1
            # findings that were there already, one a line: code, file, number, source line
            TL1019\tvisit.flow\t1\tstep read "Read it" by agent within 1 min takes 2 min
            """);

    Result used = run("check", "--strict", "--baseline", "known.txt");
    assertThat(used.status()).isEqualTo(ExitCode.FINE);
    assertThat(used.out()).isEqualTo("1 file, 1 flow: 0 errors, 0 warnings (1 suppressed)\n");
    assertThat(used.err()).isEmpty();
  }

  @Test
  void movedFindingsAreOldAndNewOnesAreNew() throws IOException {
    run("check", "--write-baseline", "known.txt");

    flow("  // something\n\n    " + SLOW);
    assertThat(run("check", "--baseline", "known.txt", "--strict").status())
        .isEqualTo(ExitCode.FINE);

    flow(SLOW + SLOWER);
    Result result = run("check", "--baseline", "known.txt", "--strict");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("Plan it").doesNotContain("Read it");
  }

  @Test
  void entriesThatAreGoneAreCounted() throws IOException {
    flow(SLOW + SLOWER);
    run("check", "--write-baseline", "known.txt");
    flow("");
    Result result = run("check", "--baseline", "known.txt");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.err())
        .isEqualTo("2 entries of the baseline are gone; write it anew with --write-baseline\n");
  }

  @Test
  void suppressedFindingsAreMarkedInSarif() {
    run("check", "--write-baseline", "known.txt");
    assertThat(run("check", "--baseline", "known.txt", "--format", "sarif").out())
        .contains("\"suppressions\"")
        .contains("TL1019");
  }

  @Test
  void whatCannotBeUnderstoodIsNeverOld() throws IOException {
    flow("  step x \"X\" by agnet\n");
    assertThat(run("check", "--write-baseline", "known.txt").status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("check", "--baseline", "known.txt").status()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void errorsWaitForChecksButNotForBuilds() throws IOException {
    put("visit.flow", HEAD + "  -> satisfied\n  step x \"X\" by agent\n" + END);
    run("check", "--write-baseline", "known.txt");
    assertThat(run("check", "--baseline", "known.txt").status()).isEqualTo(ExitCode.FINE);
    Result built = run("build", "--to", "json", "--baseline", "known.txt");
    assertThat(built.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(built.err()).contains("error[TL0401]");
  }

  @Test
  void aBrokenBaselineIsRefused() throws IOException {
    Result missing = run("check", "--baseline", "known.txt");
    assertThat(missing.status()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err())
        .isEqualTo(
            "touchline: known.txt: error: there is no such file; `touchline check --write-baseline"
                + " known.txt` writes one\n");

    put("known.txt", "TL1019\n");
    assertThat(run("check", "--baseline", "known.txt").err())
        .startsWith(
            "touchline: known.txt:1: error: it does not begin with `# touchline baseline 1`");

    put("known.txt", "# touchline baseline 1\n<<<<<<< ours\n");
    Result conflict = run("check", "--baseline", "known.txt");
    assertThat(conflict.status()).isEqualTo(ExitCode.USAGE);
    assertThat(conflict.err()).startsWith("touchline: known.txt:2: error: this is no entry");
  }

  @Test
  void readingAndWritingAtOnceIsRefused() {
    Result result = run("check", "--baseline", "a", "--write-baseline", "b");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("give one of them");
  }

  private Result run(String... arguments) {
    return Tool.in(folder).run(arguments);
  }

  private void flow(String steps) throws IOException {
    put("visit.flow", HEAD + steps + END);
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
