package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRootTest {
  @TempDir private Path scratch;
  private Path project;
  private Path visit;
  private Path order;

  @BeforeEach
  void files() throws IOException {
    project = Files.createDirectory(scratch.toRealPath().resolve("project"));
    visit = Files.createFile(Files.createDirectories(project.resolve("a/x")).resolve("visit.flow"));
    order = Files.createFile(Files.createDirectories(project.resolve("a/y")).resolve("order.flow"));
  }

  @Test
  void aMarkerAboveAllPathsDecides() throws IOException {
    Files.createFile(project.resolve("touchline.toml"));
    assertThat(ProjectRoot.of(List.of(visit), project.resolve("a/x"))).isEqualTo(project);
    assertThat(ProjectRoot.of(List.of(visit, order), scratch)).isEqualTo(project);
  }

  @Test
  void theNearestMarkerCounts() throws IOException {
    Files.createDirectory(project.resolve(".git"));
    Files.createFile(project.resolve("a/touchline.toml"));
    assertThat(ProjectRoot.of(List.of(visit), project)).isEqualTo(project.resolve("a"));
  }

  @Test
  void withoutAMarkerTheCurrentFolderIsTakenIfAllIsInIt() {
    assertThat(ProjectRoot.of(List.of(visit, order), project)).isEqualTo(project);
    assertThat(ProjectRoot.of(List.of(), project)).isEqualTo(project);
  }

  @Test
  void withoutAMarkerAndFromElsewhereItIsTheFolderAboveAll() {
    assertThat(ProjectRoot.of(List.of(visit, order), project.resolve("a/x")))
        .isEqualTo(project.resolve("a"));
    assertThat(ProjectRoot.of(List.of(visit), project.resolve("a/y")))
        .isEqualTo(project.resolve("a/x"));
    assertThat(ProjectRoot.of(List.of(project.resolve("a")), project.resolve("a/y")))
        .isEqualTo(project.resolve("a"));
  }
}
