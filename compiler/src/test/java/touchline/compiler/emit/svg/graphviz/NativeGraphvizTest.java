package touchline.compiler.emit.svg.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchline.compiler.emit.svg.graphviz.LayoutException.Reason;

/** Scripts stand in for {@code dot}, which is not on every machine. */
@DisabledOnOs(OS.WINDOWS)
class NativeGraphvizTest {
  private final Path folder;

  NativeGraphvizTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void handsTheTextOverAndTakesTheResult() throws IOException {
    GraphLayout layout = layout("echo \"$@\"; cat");

    assertThat(layout.draw("digraph { ä }", Algorithm.LAYERED, LayoutFormat.SVG))
        .isEqualTo("-Kdot -Tsvg\ndigraph { ä }");
    assertThat(layout.draw("digraph {}", Algorithm.PINNED, LayoutFormat.JSON))
        .isEqualTo("-Kneato -n2 -Tjson0\ndigraph {}");
  }

  @Test
  void survivesMoreOutputThanAPipeHolds() throws IOException {
    GraphLayout layout = layout("cat >&2; head -c 1000000 /dev/zero | tr '\\\\0' x");

    String result = layout.draw("x".repeat(1_000_000), Algorithm.LAYERED, LayoutFormat.SVG);

    assertThat(result).hasSize(1_000_000);
  }

  @Test
  void reportsWhatDotFoundWrong() throws IOException {
    LayoutException failure =
        failure(
            layout(
                "echo 'Warning: no font' >&2;"
                    + " echo 'Error: <stdin>: syntax error in line 2' >&2; exit 1"));

    assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
    assertThat(failure).hasMessageEndingWith("diagram: <stdin>: syntax error in line 2");
  }

  @Test
  void reportsACrash() throws IOException {
    LayoutException failure = failure(layout("kill -SEGV $$"));

    assertThat(failure.reason()).isEqualTo(Reason.FAILED);
    assertThat(failure).hasMessageContaining("exit status 139");
    assertThat(failure.help()).contains("--engine embedded");
  }

  @Test
  void reportsAProgramThatCannotStart() throws IOException {
    Path broken = executable("dot", "#!/no/such/interpreter\n");
    GraphLayout layout = new GraphLayout(new NativeGraphviz(broken, Duration.ofSeconds(20)));

    assertThat(failure(layout).reason()).isEqualTo(Reason.FAILED);
  }

  @Test
  void stopsWhenTheTimeIsUp() throws IOException {
    Path slow = executable("dot", "#!/bin/sh\nexec sleep 60\n");
    GraphLayout layout = new GraphLayout(new NativeGraphviz(slow, Duration.ofMillis(300)));

    assertThat(failure(layout).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void isFoundInAbsoluteFoldersOnly() throws IOException {
    Path dot = executable("dot", "#!/bin/sh\n");
    String separator = File.pathSeparator;

    assertThat(InstalledDot.in("/no/such/folder" + separator + folder)).contains(dot);
    assertThat(InstalledDot.in("." + separator + separator + "target")).isEmpty();
    assertThat(InstalledDot.in("")).isEmpty();
  }

  @Test
  void passesOverWhatCannotRun() throws IOException {
    Files.writeString(folder.resolve("dot"), "not executable");

    assertThat(InstalledDot.in(folder.toString())).isEmpty();
  }

  private GraphLayout layout(String script) throws IOException {
    Path dot = executable("dot", "#!/bin/sh\n" + script + "\n");
    return new GraphLayout(new NativeGraphviz(dot, Duration.ofSeconds(20)));
  }

  private Path executable(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private static LayoutException failure(GraphLayout layout) {
    return catchThrowableOfType(
        LayoutException.class,
        () -> layout.draw("digraph {}", Algorithm.LAYERED, LayoutFormat.SVG));
  }
}
