package touchline.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.launcher.Shell.Ended;
import touchline.cli.launcher.Shell.Running;

/**
 * What the launcher keeps to start sooner: made once, used silently, and never a reason to fail.
 */
class ArchiveEndToEndTest {
  private static final String MADE_OF = ".of";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir private Path scratch;

  @Test
  void isMadeBesideTheFirstRunAndUsedByTheNext() throws IOException {
    Path cache = scratch.resolve("a cache");
    assertThat(check(shell().with("XDG_CACHE_HOME", cache.toString()))).isEqualTo(fine());
    Path archive = made(cache.resolve("touchline"));
    Shell again = shell().with("XDG_CACHE_HOME", cache.toString());
    Path loaded = scratch.resolve("loaded");
    assertThat(check(again.with("TOUCHLINE_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded)))
        .isEqualTo(fine());
    assertThat(Files.readAllLines(loaded))
        .filteredOn(line -> line.contains(" touchline."))
        .isNotEmpty()
        .allMatch(line -> line.contains("shared objects file"))
        .noneMatch(line -> line.contains("picocli"));

    for (int length : List.of(0, 100, 100_000)) {
      Files.delete(archive);
      Files.write(archive, new byte[length]);
      assertThat(check(shell().with("XDG_CACHE_HOME", cache.toString()))).isEqualTo(fine());
    }
  }

  @Test
  void buildsHaveTheirOwnAndAreRemembered() throws IOException {
    Path cache = scratch.resolve("cache");
    Path drawn = scratch.resolve("drawn");
    Shell shell = shell().with("XDG_CACHE_HOME", cache.toString());
    String[] build = {launcher(), "build", flow(), "--engine=embedded", "-o", drawn.toString()};
    assertThat(shell.run(build).out()).contains("wrote " + drawn);
    made(cache.resolve("touchline"));
    Path loaded = scratch.resolve("loaded");
    assertThat(shell.with("TOUCHLINE_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded).run(build))
        .isEqualTo(new Ended(0, "nothing to do: 5 files are up to date\n", ""));
    assertThat(Files.readAllLines(loaded))
        .filteredOn(line -> line.contains(" touchline."))
        .isNotEmpty()
        .allMatch(line -> line.contains("shared objects file"))
        .noneMatch(line -> line.contains("picocli"));
  }

  @Test
  void manyFirstRunsAtOnceMakeIt() {
    Path cache = scratch.resolve("cache");
    List<Running> runs =
        Stream.generate(() -> shell().with("XDG_CACHE_HOME", cache.toString()))
            .limit(3)
            .map(shell -> shell.start(launcher(), "check", flow()))
            .toList();
    runs.forEach(run -> assertThat(run.end()).isEqualTo(fine()));
    made(cache.resolve("touchline"));
  }

  @Test
  void worksWithoutAPlaceToKeepIt() throws IOException {
    Path file = Files.createFile(scratch.resolve("file"));
    assertThat(check(shell())).isEqualTo(fine());
    assertThat(check(shell().with("HOME", "/nowhere/at/all"))).isEqualTo(fine());
    assertThat(check(shell().with("XDG_CACHE_HOME", file.toString()))).isEqualTo(fine());
    assertThat(check(shell().with("XDG_CACHE_HOME", "/dev/full"))).isEqualTo(fine());
  }

  /** The archive, when it is there and nothing works at it any more. */
  private static Path made(Path folder) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<String> names = names(folder).stream().filter(name -> name.contains("+")).toList();
      if (names.stream().anyMatch(name -> name.endsWith(MADE_OF))
          && names.stream().noneMatch(name -> name.endsWith(".lock"))) {
        assertThat(names).hasSize(2);
        return folder.resolve(names.get(0));
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError("no archive after " + PATIENCE + ", but " + names(folder));
  }

  private static List<String> names(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }

  private Ended check(Shell shell) {
    return shell.run(launcher(), "check", flow());
  }

  private static Ended fine() {
    return new Ended(0, "1 file, 1 flow: 0 errors, 0 warnings\n", "");
  }

  private Shell shell() {
    return new Shell(scratch).with("TOUCHLINE_BUILD", "never");
  }

  private static String launcher() {
    return Installation.launcher().toString();
  }

  private static String flow() {
    return Installation.root().resolve("examples/fault-report.flow").toString();
  }
}
