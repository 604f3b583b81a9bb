package touchline.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;

/** A run that is killed at any moment goes on, and all that it had confirmed is there. */
class KilledRunEndToEndTest {
  private static final int KILLS = 50;
  private static final int NOTES_A_RUN = 400;
  private static final String CONFIRMED = "  Noted.";
  private static final Pattern NOTE = Pattern.compile("\"note\":\"number ([0-9]+)\"");

  @TempDir private Path folder;
  private int written;

  @Test
  void losesNothingThatWasConfirmed() throws Exception {
    Files.writeString(folder.resolve("visit.flow"), Flows.fine("visit"));
    assertThat(Tool.in(folder).run("build", "--to", "json").status()).isZero();
    Random random = new Random(4);
    int confirmed = 0;
    for (int i = 0; i < KILLS; i++) {
      int before = kept().size();
      confirmed = before + killed(random);
      List<Integer> kept = kept();
      assertThat(kept.size()).as("after kill %d", i + 1).isGreaterThanOrEqualTo(confirmed);
      assertThat(kept).isSorted().doesNotHaveDuplicates();
    }
    Tool.Result end =
        Tool.in(folder).reading("\n\n\n").run("run", "out/visit.steps.json", "--case", "a.case");
    assertThat(end.status()).isZero();
    assertThat(end.out().lines().filter(line -> line.startsWith("  • number ")))
        .hasSize(kept().size());
    assertThat(confirmed).isPositive();
  }

  /** Begins or goes on, writes notes, and is killed; how many notes were confirmed by then. */
  private int killed(Random random) throws Exception {
    Process process = start();
    try (BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        BufferedWriter in =
            new BufferedWriter(
                new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < NOTES_A_RUN; i++) {
        in.write("n number " + written++ + "\n");
      }
      in.flush();
      int confirmed = confirmations(out, 1);
      LockSupport.parkNanos(Duration.ofMillis(25).toNanos() * random.nextInt(1000) / 1000);
      process.toHandle().destroyForcibly(); // Unlike that of the process, it leaves its output.
      return confirmed + confirmations(out, Integer.MAX_VALUE);
    } catch (IOException e) {
      throw new AssertionError("exit status " + process.waitFor(), e);
    } finally {
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Reads until so many confirmations have come, or the output ends. */
  private static int confirmations(BufferedReader out, int wanted) throws IOException {
    int found = 0;
    String line = "";
    while (found < wanted && line != null) {
      line = out.readLine();
      found += CONFIRMED.equals(line) ? 1 : 0;
    }
    return found;
  }

  private List<Integer> kept() throws IOException {
    Path file = folder.resolve("a.case");
    List<Integer> numbers = new ArrayList<>();
    if (Files.exists(file)) {
      NOTE.matcher(Files.readString(file))
          .results()
          .forEach(note -> numbers.add(Integer.valueOf(note.group(1))));
    }
    return numbers;
  }

  private Process start() throws IOException {
    List<String> command =
        Arrays.asList(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-jar",
            Installation.target().resolve("touchline.jar").toString(),
            "run",
            "out/visit.steps.json",
            "--case",
            "a.case");
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
