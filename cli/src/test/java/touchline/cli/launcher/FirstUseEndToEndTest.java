package touchline.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.launcher.Shell.Ended;
import touchline.cli.launcher.Shell.Running;

/**
 * The launcher in a fresh copy of the project. In place of Maven stands a script that counts its
 * calls and puts the jar there that this build has made.
 */
class FirstUseEndToEndTest {
  private static final String BUILDING = "building with Maven";

  @TempDir private Path scratch;
  private Path home;
  private Path tools;
  private Path calls;

  @BeforeEach
  void freshCopy() throws IOException {
    home = Files.createDirectory(scratch.resolve("a fresh copy"));
    tools = Files.createDirectory(scratch.resolve("tools"));
    calls = scratch.resolve("calls");
    Files.copy(Installation.launcher(), home.resolve("touchline"));
    for (String folder : List.of("grammar", "compiler/src/main", "cli/src/main", "examples")) {
      Files.createDirectories(home.resolve(folder));
    }
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.writeString(home.resolve("examples/smallest.flow"), "");
    script(
        "mvn",
        """
        echo "$@" >>'%s'
        mkdir -p '%s/cli/target'
        cp -r '%s/touchline.jar' '%s/lib' '%s/cli/target'
        """
            .formatted(calls, home, Installation.target(), Installation.target(), home));
  }

  @Test
  void buildsOnFirstUseAndSaysSoOnce() throws IOException {
    Ended first = shell().run(launcher(), "--version");
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("touchline ").hasLineCount(1);
    assertThat(first.err()).contains(BUILDING).hasLineCount(1);

    Ended second = shell().run(launcher(), "--version");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).isEmpty();
    assertThat(calls).content().hasLineCount(1);
  }

  @Test
  void twoFirstUsesAtOnceBuildOnce() throws IOException {
    Running one = shell().start(launcher(), "--version");
    Running other = shell().start(launcher(), "--version");
    assertThat(one.end().out()).startsWith("touchline ").isEqualTo(other.end().out());
    assertThat(calls).content().hasLineCount(1);
  }

  @Test
  void aLockThatACrashLeftBehindIsBroken() throws IOException {
    Files.createDirectories(home.resolve("cli/target"));
    Process gone = new ProcessBuilder("true").start();
    gone.onExit().join();
    Files.createSymbolicLink(
        home.resolve("cli/target/touchline.lock"), Path.of(Long.toString(gone.pid())));
    assertThat(shell().run(launcher(), "--version").status()).isZero();
  }

  @Test
  void buildsAgainAfterAChangeOfTheSources() throws IOException {
    shell().run(launcher(), "--version");
    Path source = Files.writeString(home.resolve("compiler/src/main/Changed.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
    assertThat(shell().run(launcher(), "--version").err()).contains(BUILDING);
    assertThat(calls).content().hasLineCount(2);
  }

  @Test
  void aFailedBuildIsNotTriedToRun() throws IOException {
    script("mvn", "echo 'no such artifact'; exit 1");
    Ended ended = shell().run(launcher(), "--version");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("no such artifact").contains("the build failed");
  }

  @Test
  void saysWhenThereIsNoMaven() throws IOException {
    Files.delete(tools.resolve("mvn"));
    for (String tool :
        List.of("dirname", "readlink", "find", "mkdir", "ln", "rm", "cat", "sed", "head")) {
      script(tool, "exec '%s' \"$@\"".formatted(onThePath(tool)));
    }
    Ended ended = shell().with("PATH", tools.toString()).run(launcher(), "--version");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo("touchline: Maven is needed to build it, and there is no mvn on the path\n");
  }

  @Test
  void saysWhenJavaIsTooOld() throws IOException {
    Path old = scratch.resolve("old java");
    Path java =
        Files.writeString(
            Files.createDirectories(old.resolve("bin")).resolve("java"),
            "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Ended ended = shell().with("JAVA_HOME", old.toString()).run(launcher(), "--version");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("Java 17 or newer is needed").contains("is Java 11");
    assertThat(calls).doesNotExist();
  }

  @Test
  void saysWhenThereIsNoJava() {
    Ended ended = shell().with("JAVA_HOME", "/nowhere").run(launcher(), "--version");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("JAVA_HOME is /nowhere");
  }

  private Shell shell() {
    return new Shell(scratch).with("PATH", tools + ":" + System.getenv("PATH"));
  }

  private String launcher() {
    return home.resolve("touchline").toString();
  }

  private static Path onThePath(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private void script(String name, String body) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\nset -e\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
