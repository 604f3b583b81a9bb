package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/** Which files are read, and what is said about those that can't be. */
class PathsTest {
  @TempDir private Path folder;

  @Test
  void withoutAPathTheCurrentFolderIsChecked() throws IOException {
    write("a.flow", Flows.fine("a"));
    write("deep/down/b.flow", Flows.fine("b"));
    write("notes.txt", "no flow");
    assertThat(check().out()).startsWith("2 files, 2 flows: 0 errors");
  }

  @Test
  void hiddenFoldersAndThoseOfBuildToolsArePassedOver() throws IOException {
    write("a.flow", Flows.fine("a"));
    write(".git/b.flow", "nonsense");
    write("target/b.flow", "nonsense");
    write("node_modules/x/b.flow", "nonsense");
    assertThat(check().out()).startsWith("1 file, ");
    assertThat(check("target").out()).contains("target/b.flow:1:1: error");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    write("x/a.flow", Flows.fine("a"));
    assertThat(check("x/a.flow", "x", "./x/../x/a.flow").out()).startsWith("1 file, 1 flow");
  }

  @Test
  void findingsComeInTheOrderOfTheirFiles() throws IOException {
    for (String name : new String[] {"b", "a/z", "c", "a"}) {
      write(name + ".flow", Flows.wrong(name.replace("/", "")));
    }
    assertThat(check().out().lines().filter(line -> line.contains(": error[")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("a.flow", "a/z.flow", "b.flow", "c.flow");
  }

  @Test
  void aMissingFileIsNotFoundButTheOthersAreChecked() throws IOException {
    write("visit.flow", Flows.fine("a"));
    Result result = check("vist.flow", "visit.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .isEqualTo("vist.flow: error: there is no such file; did you mean `visit.flow`?\n");
    assertThat(result.out()).startsWith("1 file, 1 flow");
  }

  @Test
  void aFolderWithoutFlowsIsNoSuccess() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Result result = check("empty");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).isEqualTo("empty: error: there is no .flow file in this folder\n");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aFolderThatIsCalledLikeAFlowIsAFolder() throws IOException {
    write("x.flow/a.flow", Flows.fine("a"));
    assertThat(check("x.flow").out()).startsWith("1 file, 1 flow: 0 errors");
  }

  @Test
  void standardInputIsAFileToo() throws IOException {
    write("organisation.flow", "department desk \"Desk\" { role agent \"Agent\" }");
    Result result =
        Tool.in(folder)
            .reading("import \"organisation.flow\"\nrole agent \"Twice\"")
            .run("check", "-");
    assertThat(result.out()).contains("<stdin>:2:6: ").contains("organisation.flow:1:31: ");
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsPlace() throws IOException {
    Files.write(
        folder.resolve("latin.flow"), "role a\n\"Büro\"".getBytes(StandardCharsets.ISO_8859_1));
    Result result = check("latin.flow");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .isEqualTo("latin.flow:2:3: error: the byte FC is not UTF-8; save the file as UTF-8\n");
  }

  @Test
  void utf16IsRecognised() throws IOException {
    Files.write(folder.resolve("a.flow"), "role a \"A\"".getBytes(StandardCharsets.UTF_16));
    assertThat(check("a.flow").err()).contains("it is UTF-16; save it as UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    write("a.flow", "\uFEFFrle a \"A\"");
    assertThat(check("a.flow").out()).startsWith("a.flow:1:1: error");
  }

  @Test
  void aHugeFileIsRefused() throws IOException {
    Files.write(folder.resolve("a.flow"), new byte[TextReader.LARGEST + 1]);
    Result result = check();
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).startsWith("a.flow: error: it is larger than 32 MB");
  }

  @Test
  void aLinkToNothingIsReported() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.flow"), Path.of("nothing.flow"));
    Result result = check();
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).isEqualTo("a.flow: error: there is no such file\n");
  }

  @Test
  void linksInACircleEndTheSearch() throws IOException {
    write("a.flow", Flows.fine("a"));
    Files.createSymbolicLink(folder.resolve("again"), Path.of("."));
    assertThat(check().out()).startsWith("1 file, 1 flow");
  }

  private Result check(String... paths) {
    String[] arguments = new String[paths.length + 1];
    arguments[0] = "check";
    System.arraycopy(paths, 0, arguments, 1, paths.length);
    return Tool.in(folder).run(arguments);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).resolveSibling("."));
    Files.writeString(file, text);
  }
}
