package touchline.cli.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class FmtTest {
  private static final String MESSY = "role  agent\n\"Agent\"\nrole team-lead \"Team lead\"\n";
  private static final String NEAT = "role agent     \"Agent\"\nrole team-lead \"Team lead\"\n";
  private static final String BROKEN = "role \"Agent\"   agent\n";

  @TempDir private Path folder;

  @Test
  void rewritesWhatDiffers() throws IOException {
    file("a.flow", MESSY);
    file("b/c.flow", NEAT);
    assertThat(fmt()).isEqualTo(new Result(ExitCode.FINE, "wrote a.flow\n", ""));
    assertThat(read("a.flow")).isEqualTo(NEAT);
    assertThat(fmt()).isEqualTo(new Result(ExitCode.FINE, "", ""));
  }

  @Test
  void leavesAFileWithErrorsAndFormatsTheOthers() throws IOException {
    file("a.flow", BROKEN);
    file("b.flow", MESSY);
    Result result = fmt();
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEqualTo("wrote b.flow\n");
    assertThat(result.err()).contains("a.flow:1:").contains("error[");
    assertThat(read("a.flow")).isEqualTo(BROKEN);
    assertThat(read("b.flow")).isEqualTo(NEAT);
  }

  @Test
  void checkNamesAndWritesNothing() throws IOException {
    file("a.flow", MESSY);
    file("b.flow", NEAT);
    assertThat(fmt("--check", "-q")).isEqualTo(new Result(ExitCode.FINDINGS, "a.flow\n", ""));
    assertThat(read("a.flow")).isEqualTo(MESSY);
    assertThat(fmt("--check", "b.flow")).isEqualTo(new Result(ExitCode.FINE, "", ""));
  }

  @Test
  void diffShowsWhatWouldChange() throws IOException {
    file("a.flow", MESSY);
    assertThat(fmt("--diff"))
        .isEqualTo(
            new Result(
                ExitCode.FINDINGS,
                """
                --- a/a.flow
                +++ b/a.flow
                @@ -1,3 +1,2 @@
                -role  agent
                -"Agent"
                +role agent     "Agent"
                 role team-lead "Team lead"
                """,
                ""));
    assertThat(read("a.flow")).isEqualTo(MESSY);
    assertThat(fmt("--diff", "--check").status()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void standardInputGoesToStandardOutput() {
    assertThat(reading(MESSY, "-")).isEqualTo(new Result(ExitCode.FINE, NEAT, ""));
    assertThat(reading(NEAT, "-")).isEqualTo(new Result(ExitCode.FINE, NEAT, ""));
    assertThat(reading(MESSY, "--check", "-"))
        .isEqualTo(new Result(ExitCode.FINDINGS, "<stdin>\n", ""));
    Result broken = reading(BROKEN, "-");
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("<stdin>:1:");
    assertThat(broken.status()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void lineEndsAndByteOrderMarksGo() throws IOException {
    file("a.flow", NEAT.replace("\n", "\r\n"));
    file("b.flow", TextReader.BYTE_ORDER_MARK + NEAT);
    assertThat(fmt("--check").out()).isEqualTo("a.flow\nb.flow\n");
    assertThat(fmt().status()).isEqualTo(ExitCode.FINE);
    assertThat(read("a.flow")).isEqualTo(NEAT);
    assertThat(read("b.flow")).isEqualTo(NEAT);
  }

  @Test
  void formatsFlowsOnly() throws IOException {
    file("notes.md", MESSY);
    Result result = fmt("notes.md");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).isEqualTo("notes.md: error: only .flow files are formatted\n");
    assertThat(read("notes.md")).isEqualTo(MESSY);
    assertThat(fmt("missing.flow").status()).isEqualTo(ExitCode.USAGE);
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), UTF_8);
  }

  private Result fmt(String... arguments) {
    return reading("", arguments);
  }

  private Result reading(String input, String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "fmt";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return Tool.in(folder).reading(input).run(line);
  }
}
