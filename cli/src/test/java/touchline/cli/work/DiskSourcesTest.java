package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources.Found;
import touchline.compiler.source.Sources.Missing;
import touchline.compiler.source.Sources.OutsideProject;
import touchline.compiler.source.Sources.Unreadable;

/** Imports: found below the project's folder only, and each file once. */
class DiskSourcesTest {
  @TempDir private Path scratch;
  private Path root;
  private DiskSources sources;
  private SourceFile importer;

  @BeforeEach
  void project() throws Exception {
    root = Files.createDirectories(scratch.toRealPath().resolve("project"));
    Files.writeString(scratch.resolve("secret.flow"), "role secret \"Secret\"");
    Files.createDirectories(root.resolve("flows/common"));
    Files.writeString(root.resolve("organisation.flow"), "role agent \"Agent\"");
    Files.writeString(root.resolve("flows/visit.flow"), "");
    Files.writeString(root.resolve("flows/common/terms.flow"), "");
    sources = new DiskSources(root);
    importer = sources.read(root.resolve("flows/visit.flow"));
  }

  @Test
  void filesAreNamedByTheirWayFromTheProject() {
    assertThat(importer.path()).isEqualTo("flows/visit.flow");
    assertThat(found("../organisation.flow").path()).isEqualTo("organisation.flow");
  }

  @Test
  void aFileIsReadOnceHoweverItIsNamed() throws IOException {
    Files.createSymbolicLink(root.resolve("flows/link.flow"), Path.of("common/terms.flow"));
    SourceFile terms = found("common/terms.flow");
    assertThat(found("./common/../common/terms.flow")).isSameAs(terms);
    assertThat(found("link.flow")).isSameAs(terms);
    assertThat(found("visit.flow")).isSameAs(importer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../secret.flow",
        "common/../../../secret.flow",
        "../../project/../secret.flow",
        "../../nothing.flow",
        "/etc/passwd"
      })
  void noPathLeadsOut(String path) {
    assertThat(sources.find(importer, path)).isInstanceOf(OutsideProject.class);
  }

  @Test
  void noLinkLeadsOut() throws IOException {
    Files.createSymbolicLink(root.resolve("flows/out.flow"), scratch.resolve("secret.flow"));
    Files.createSymbolicLink(root.resolve("flows/folder"), scratch);
    assertThat(sources.find(importer, "out.flow")).isInstanceOf(OutsideProject.class);
    assertThat(sources.find(importer, "folder/secret.flow")).isInstanceOf(OutsideProject.class);
  }

  @Test
  void aMissingFileComesWithItsNeighbours() {
    assertThat(sources.find(importer, "../organization.flow"))
        .isEqualTo(new Missing(java.util.List.of("../organisation.flow")));
    assertThat(sources.find(importer, "nowhere/x.flow")).isInstanceOf(Missing.class);
    assertThat(sources.find(importer, "")).isInstanceOf(Missing.class);
    assertThat(sources.find(importer, "a\0b")).isInstanceOf(Missing.class);
  }

  @Test
  void aFolderIsNoText() {
    assertThat(sources.find(importer, "common")).isEqualTo(new Unreadable("it is a folder"));
  }

  @Test
  void whatIsNotUtf8IsUnreadableWithItsPlace() throws IOException {
    Files.write(root.resolve("flows/bad.flow"), new byte[] {'a', (byte) 0xE4, '"'});
    assertThat(sources.find(importer, "bad.flow"))
        .isEqualTo(
            new Unreadable("line 1, column 2: the byte E4 is not UTF-8; save the file as UTF-8"));
  }

  private SourceFile found(String path) {
    return ((Found) sources.find(importer, path)).file();
  }
}
