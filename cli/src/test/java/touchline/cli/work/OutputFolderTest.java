package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.work.OutputFolder.Difference;
import touchline.compiler.emit.Artifact;

class OutputFolderTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path scratch;
  private Path folder;
  private OutputFolder output;

  @BeforeEach
  void folder() {
    folder = scratch.resolve("deep/out");
    output = new OutputFolder(folder, "deep/out");
  }

  @Test
  void makesTheFolderAndWritesAndLeavesNothingElse() throws IOException {
    assertThat(output.write(artifact("a.svg", "new"))).isTrue();
    assertThat(folder.resolve("a.svg")).hasContent("new");
    assertThat(output.write(artifact("a.svg", "newer"))).isTrue();
    assertThat(folder.resolve("a.svg")).hasContent("newer");
    assertThat(names()).containsExactly("a.svg");
  }

  @Test
  void aFileThatIsRightIsLeftAlone() throws IOException {
    output.write(artifact("a.svg", "same"));
    Files.setLastModifiedTime(folder.resolve("a.svg"), LONG_AGO);
    assertThat(output.write(artifact("a.svg", "same"))).isFalse();
    assertThat(Files.getLastModifiedTime(folder.resolve("a.svg"))).isEqualTo(LONG_AGO);
  }

  @Test
  void compares() {
    assertThat(output.compare(artifact("a.svg", "1"))).isEqualTo(Difference.MISSING);
    output.write(artifact("a.svg", "1"));
    assertThat(output.compare(artifact("a.svg", "1"))).isEqualTo(Difference.NONE);
    assertThat(output.compare(artifact("a.svg", "2"))).isEqualTo(Difference.CHANGED);
    assertThat(output.compare(artifact("a.svg", "12"))).isEqualTo(Difference.CHANGED);
  }

  @Test
  void aLinkIsReplacedNotFollowed() throws IOException {
    Path outside = Files.writeString(scratch.resolve("outside"), "mine");
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("a.svg"), outside);
    output.write(artifact("a.svg", "new"));
    assertThat(outside).hasContent("mine");
    assertThat(folder.resolve("a.svg")).hasContent("new").isRegularFile();
    assertThat(Files.isSymbolicLink(folder.resolve("a.svg"))).isFalse();
  }

  @Test
  void whatCanNotBeWrittenIsSaidAndLeavesNothing() throws IOException {
    Files.createDirectories(folder.resolve("a.svg/full"));
    assertThatThrownBy(() -> output.write(artifact("a.svg", "new")))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("deep/out/a.svg: error: can't be written: ");
    assertThat(names()).containsExactly("a.svg");

    Path file = Files.writeString(scratch.resolve("file"), "");
    assertThatThrownBy(() -> new OutputFolder(file, "file").write(artifact("a.svg", "")))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("file/a.svg: error: can't be written: ");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Artifact artifact(String name, String content) {
    return new Artifact(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
