package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

class FixTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeAFileWithAMistake() throws IOException {
    Files.createFile(folder.resolve("touchline.toml"));
    file = Files.writeString(folder.resolve("x.flow"), Flows.wrong("x"));
  }

  @Test
  void mendsAndShowsWhatItDid() throws IOException {
    Result result = Tool.in(folder).run("check", "--fix", "x.flow");
    assertThat(result.out())
        .isEqualTo(
            "x.flow:10:37: fixed: wrote `agent-x` instead of `agnt-x`\n"
                + "1 file, 1 flow: 0 errors, 0 warnings\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
    assertThat(file).hasContent(Flows.fine("x"));
    assertThat(names()).containsExactlyInAnyOrder("touchline.toml", "x.flow");
  }

  @Test
  void reportsWhatIsLeft() throws IOException {
    Files.writeString(file, Flows.wrong("x").replace("handles question-x", "handles nonsense"));
    Result result = Tool.in(folder).run("check", "--fix");
    assertThat(result.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .startsWith("x.flow:10:37: fixed: ")
        .contains("x.flow:9:11: error[TL0210]")
        .endsWith("1 file, 1 flow: 1 error, 0 warnings\n");
  }

  @Test
  void withoutItNothingIsWritten() throws IOException {
    Tool.in(folder).run("check");
    assertThat(file).hasContent(Flows.wrong("x"));
  }

  @Test
  void keepsMarkLineEndsAndPermissions() throws IOException {
    Files.writeString(file, "\uFEFF" + Flows.wrong("x").replace("\n", "\r\n"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-----"));
    assertThat(Tool.in(folder).run("check", "--fix").status()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(file)).isEqualTo("\uFEFF" + Flows.fine("x").replace("\n", "\r\n"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-----");
  }

  @Test
  void aFileWithoutMistakesIsNotTouched() throws IOException {
    Files.writeString(file, Flows.fine("x"));
    Object before = Files.readAttributes(file, "unix:ino,lastModifiedTime");
    Tool.in(folder).run("check", "--fix");
    assertThat(Files.readAttributes(file, "unix:ino,lastModifiedTime")).isEqualTo(before);
  }

  @Test
  void aFileThatIsOnlyImportedStaysAsItIs() throws IOException {
    Path main = Files.writeString(folder.resolve("main.flow"), "import \"x.flow\"\n");
    Result result = Tool.in(folder).run("check", "--fix", "main.flow");
    assertThat(result.out()).doesNotContain("fixed").contains("x.flow:10:37: error");
    assertThat(file).hasContent(Flows.wrong("x"));
    assertThat(main).hasContent("import \"x.flow\"\n");
  }

  @Test
  void aLinkedFileIsMendedAndTheLinkStays() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("y.flow"), Path.of("x.flow"));
    Result result = Tool.in(folder).run("check", "--fix", "y.flow");
    assertThat(result.out()).startsWith("x.flow:10:37: fixed: ");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent(Flows.fine("x"));
  }

  @Test
  void standardInputGoesToStandardOutput() {
    Result result = Tool.in(folder).reading(Flows.wrong("z")).run("check", "--fix", "-");
    assertThat(result.out()).isEqualTo(Flows.fine("z"));
    assertThat(result.err())
        .isEqualTo(
            "<stdin>:10:37: fixed: wrote `agent-z` instead of `agnt-z`\n"
                + "1 file, 1 flow: 0 errors, 0 warnings\n");
    assertThat(result.status()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void standardInputLeavesNoPlaceForAnotherFormat() {
    Result result =
        Tool.in(folder).reading(Flows.wrong("z")).run("check", "--fix", "--format=json", "-");
    assertThat(result.status()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("touchline: `--fix -` writes the mended text");
  }

  @Test
  void formatsForProgramsHaveStandardOutputForThemselves() {
    Result result = Tool.in(folder).run("check", "--fix", "--format=json");
    assertThat(result.out()).startsWith("{\n").endsWith("}\n").doesNotContain("fixed");
    assertThat(result.err())
        .isEqualTo("x.flow:10:37: fixed: wrote `agent-x` instead of `agnt-x`\n");
  }

  @Test
  void quietMendsWithoutAWord() {
    Result result = Tool.in(folder).run("check", "--fix", "-q");
    assertThat(result.out()).isEmpty();
    assertThat(file).hasContent(Flows.fine("x"));
  }

  @Test
  void aTextThatChangedMeanwhileIsNotOverwritten() throws IOException {
    Files.writeString(file, "somebody else's");
    assertThat(refusal("before", "after")).contains("x.flow: error: it has changed meanwhile");
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("somebody else's");
  }

  private String refusal(String before, String after) {
    try {
      SourceWriter.replace(file, "x.flow", before, after);
      return "";
    } catch (RefusedException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}
