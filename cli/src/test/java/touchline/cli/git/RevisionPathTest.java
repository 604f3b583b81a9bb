package touchline.cli.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionPathTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "HEAD:a.flow, HEAD, false, a.flow",
        "main:, main, false, ||",
        "v1.2~3:flows/a b.flow, v1.2~3, false, flows/a b.flow",
        "HEAD^{/fix: all}:a.flow, HEAD^{/fix: all}, false, a.flow",
        "main@{2 days ago}:./a.flow, main@{2 days ago}, false, ./a.flow",
        ":a.flow, ||, true, a.flow",
        ":2:a.flow, 2, true, a.flow",
        "main:a:b.flow, main, false, a:b.flow",
      })
  void saysWhichRevisionAndPathAreMeant(
      String written, String revision, boolean staged, String path) {
    assertThat(RevisionPath.of(written, folder))
        .contains(new RevisionPath(revision, staged, path))
        .map(RevisionPath::written)
        .contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.flow", "flows", "-", "C:\\flows\\a.flow", "C:/flows/a.flow", ""})
  void otherWritingsMeanFiles(String written) {
    assertThat(RevisionPath.of(written, folder)).isEqualTo(Optional.empty());
  }

  @Test
  void aFileThatExistsWins() throws IOException {
    Files.writeString(folder.resolve("HEAD:a.flow"), "");
    assertThat(RevisionPath.of("HEAD:a.flow", folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "||, a.flow, a.flow",
        "flows/, ../a.flow, a.flow",
        "flows/, ./x/./y.flow, flows/x/y.flow",
        "flows, ., flows"
      })
  void pathsStayInTheTree(String from, String path, String resolved) {
    assertThat(PathInTree.of(from, path)).contains(resolved);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../a.flow", "/etc/passwd", "x/../../../a"})
  void noPathLeadsOut(String path) {
    assertThat(PathInTree.of("flows", path)).isEmpty();
  }
}
