package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchline.cli.Flows;
import touchline.cli.git.GitFolder;
import touchline.compiler.source.SourceFile;

class VersionTest {
  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void repository() {
    git = GitFolder.in(folder);
    git.write("flows/shared.flow", "role clerk \"Clerk\"\n")
        .write("flows/visit.flow", "import \"shared.flow\"\n" + Flows.fine("visit"))
        .write("flows/node_modules/copy.flow", "role copy \"Copy\"\n")
        .write("other/order.flow", Flows.fine("order"))
        .commit("One");
    git.git("tag", "v1");
    git.write("flows/shared.flow", "role boss \"Boss\"\n").commit("Two");
    git.write("flows/shared.flow", "role staged \"Staged\"\n").git("add", "--all");
    git.write("flows/shared.flow", "role loose \"Loose\"\n");
  }

  private Version read(String written, Path current) {
    Output nowhere = new Output(new ByteArrayOutputStream(), false);
    return Version.read(
        written,
        new Console(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            current,
            true,
            Clock.systemUTC(),
            () -> LocalDate.EPOCH));
  }

  @ParameterizedTest
  @CsvSource({
    "v1:flows/visit.flow, clerk",
    "HEAD~1:flows/visit.flow, clerk",
    "main:flows/visit.flow, boss",
    ":flows/visit.flow, staged",
    "flows/visit.flow, loose"
  })
  void importsComeFromTheSameRevision(String written, String role) {
    Version version = read(written, folder);
    assertThat(version.unreadable()).isEmpty();
    assertThat(version.files()).extracting(SourceFile::path).containsExactly("flows/visit.flow");
    assertThat(version.compile().files().get(1).source().text()).contains("role " + role);
    assertThat(version.compile().hasErrors()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "v1:, flows/shared.flow flows/visit.flow other/order.flow",
    "v1:flows, flows/shared.flow flows/visit.flow",
    "v1:flows/, flows/shared.flow flows/visit.flow",
    "v1:./other, other/order.flow"
  })
  void foldersGiveAllTheirFlows(String written, String files) {
    assertThat(read(written, folder).files())
        .extracting(SourceFile::path)
        .containsExactly(files.split(" "));
  }

  @Test
  void dotsCountFromTheCurrentFolder() {
    assertThat(read("v1:./shared.flow", folder.resolve("flows")).files()).hasSize(1);
    assertThat(read("v1:../other/order.flow", folder.resolve("flows")).files()).hasSize(1);
  }

  @Test
  void theProjectFileOfThatTimeCounts() {
    git.write("flows/touchline.toml", "language = \"nl\"\n").commit("Three");
    Version version = read("HEAD:flows", folder);
    assertThat(version.files())
        .extracting(SourceFile::path)
        .containsExactly("shared.flow", "visit.flow");
    assertThat(version.settings().language())
        .isEqualTo(read("flows", folder).settings().language());
    assertThat(version.settings().language())
        .isNotEqualTo(read("v1:flows", folder).settings().language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mian:flows | there is no revision `mian` in this repository; did you mean `main`?",
        "--all:flows | there is no revision `--all` in this repository",
        "v1:flows/vist.flow | there is no `flows/vist.flow` in `v1`; did you mean"
            + " `flows/visit.flow`?",
        ":nothing | there is no `nothing` in what is staged",
        "v1:../secret.flow | `../secret.flow` is outside of the repository",
        "v1:/etc/passwd | `/etc/passwd` is outside of the repository",
      })
  void whatIsNotThereIsNamed(String written, String reason) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read(written, folder))
        .withMessage(written + ": error: " + reason);
  }

  @Test
  void aPathFromTheCurrentFolderIsRecognised() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read("v1:visit.flow", folder.resolve("flows")))
        .withMessageEndingWith("did you mean `v1:flows/visit.flow`?");
  }

  @Test
  void importsDoNotLeaveTheRepository() {
    git.write("out.flow", "import \"../secret.flow\"\n").commit("Out");
    assertThat(read("HEAD:out.flow", folder).compile().hasErrors()).isTrue();
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.flow"), Path.of("flows/shared.flow"));
    git.commit("Link");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read("HEAD:link.flow", folder))
        .withMessageContaining("it is a link");
  }

  @Test
  void outsideOfRepositoriesThatIsSaid(@TempDir Path elsewhere) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read("HEAD:a.flow", elsewhere))
        .withMessageContaining("this folder is in no git repository");
  }
}
