package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class BuildTest {
  @TempDir private Path folder;

  @Test
  void writesIntoOutAndNamesTheFiles() throws IOException {
    write("a.flow", Flows.fine("a"));
    write("b.flow", Flows.fine("b"));
    Result result = build("--to", "dot");
    assertThat(result.status()).as(result.err()).isEqualTo(ExitCode.FINE);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("wrote out/a.dot\nwrote out/b.dot\n");
    assertThat(folder.resolve("out/a.dot")).content().contains("Answer the call");
    assertThat(build("--to", "dot").out()).isEqualTo("unchanged out/a.dot\nunchanged out/b.dot\n");
    assertThat(build("--to", "dot", "-q").out()).isEmpty();
  }

  @Test
  void flowsOfImportedFilesAreNotWritten() throws IOException {
    write("a.flow", "import \"b.flow\"\n" + Flows.fine("a"));
    write("b.flow", Flows.fine("b"));
    assertThat(build("a.flow", "--to", "dot", "-o", "here").out()).isEqualTo("wrote here/a.dot\n");
  }

  @Test
  void nothingIsWrittenIfThereIsAnError() throws IOException {
    write("a.flow", Flows.fine("a"));
    write("b.flow", Flows.wrong("b"));
    Result result = build("--to", "dot");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("b.flow:10:37: error[TL").endsWith("1 error, 0 warnings\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void nothingIsWrittenIfAFileCanNotBeRead() throws IOException {
    write("a.flow", Flows.fine("a"));
    Result result = build("a.flow", "nothing.flow", "--to", "dot");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void twoFlowsOfOneNameAreAnError() throws IOException {
    write("x/a.flow", Flows.fine("a"));
    write("y/a.flow", Flows.fine("a"));
    Result result = build("--to", "dot");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).contains("x/a.flow").contains("y/a.flow");
  }

  @Test
  void checkComparesAndWritesNothing() throws IOException {
    write("a.flow", Flows.fine("a"));
    write("b.flow", Flows.fine("b"));
    Result missing = build("--to", "dot", "--check");
    assertThat(missing.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(missing.out()).isEqualTo("missing out/a.dot\nmissing out/b.dot\n");
    assertThat(folder.resolve("out")).doesNotExist();

    build("--to", "dot");
    assertThat(build("--to", "dot", "--check"))
        .isEqualTo(new Result(ExitCode.FINE, "2 files are up to date\n", ""));

    write("out/b.dot", "changed");
    Result changed = build("--to", "dot", "--check", "-q");
    assertThat(changed.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(changed.out()).isEqualTo("differs out/b.dot\n");
    assertThat(folder.resolve("out/b.dot")).hasContent("changed");
  }

  @Test
  void aNameThatWindowsKeepsIsRefusedBeforeAnythingIsWritten() throws IOException {
    write("a.flow", Flows.fine("a"));
    write("b.flow", Flows.fine("con"));
    Result result = build("--to", "dot");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).startsWith("touchline: `con.dot` is the name of a device on Windows");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFolderThatIsAFileIsRefused() throws IOException {
    write("a.flow", Flows.fine("a"));
    Result result = build("a.flow", "--to", "dot", "-o", "a.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).startsWith("touchline: a.flow/a.dot: error: can't be written");
  }

  @Test
  void aTouchpointThatNoFlowHasIsRefused() throws IOException {
    write("a.flow", Flows.fine("a"));
    Result result = build("--to", "dot", "--touchpoint", "phne-a");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .isEqualTo("touchline: no flow has a touchpoint `phne-a`; did you mean `phone-a`?\n");
  }

  @Test
  void aFlowWithoutTheTouchpointIsLeftOut() throws IOException {
    write("a.flow", Flows.fine("a"));
    write("b.flow", Flows.fine("b"));
    Result result = build("--to", "dot", "--touchpoint", "phone-b");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(result.out()).isEqualTo("wrote out/b.dot\n");
    assertThat(result.err()).isEqualTo("flow `a` has no touchpoint `phone-b` and is left out\n");
  }

  private Result build(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "build";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Tool.in(folder).run(arguments);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
