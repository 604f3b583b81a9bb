package touchline.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
  /** What is written last. */
  private static final String NOTE = ".jar";

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir private Path scratch;

  @Test
  void isMadeBesideTheFirstRunAndUsedByTheNext() throws IOException {
    Path cache = scratch.resolve("a cache");
    assertThat(check(shell().with("XDG_CACHE_HOME", cache.toString()))).isEqualTo(fine());
    Path archive = made(cache);
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
    made(cache);
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
  void manyFirstRunsAtOnceMakeIt() throws IOException {
    Path cache = scratch.resolve("cache");
    List<Running> runs =
        Stream.generate(() -> shell().with("XDG_CACHE_HOME", cache.toString()))
            .limit(3)
            .map(shell -> shell.start(launcher(), "check", flow()))
            .toList();
    runs.forEach(run -> assertThat(run.end()).isEqualTo(fine()));
    made(cache);
  }

  @Test
  void worksWithoutAPlaceToKeepIt() throws IOException {
    Path file = Files.createFile(scratch.resolve("file"));
    assertThat(check(shell())).isEqualTo(fine());
    assertThat(check(shell().with("HOME", "/nowhere/at/all"))).isEqualTo(fine());
    assertThat(check(shell().with("XDG_CACHE_HOME", file.toString()))).isEqualTo(fine());
    assertThat(check(shell().with("XDG_CACHE_HOME", "/dev/full"))).isEqualTo(fine());
  }

  @Test
  void isMadeAgainForAJarThatHasChangedAndGoesWithIt() throws IOException {
    Path cache = Files.createDirectory(scratch.resolve("cache"));
    Path installed = scratch.resolve("installed");
    Path jar = Files.createDirectories(installed.resolve("lib")).resolve("touchline.jar");
    Path tool = Files.createDirectories(installed.resolve("bin")).resolve("touchline");
    Files.copy(Installation.launcher(), tool);
    Files.copy(Installation.target().resolve("touchline.jar"), jar);
    Path libraries = installed.resolve("lib/lib");
    Files.createSymbolicLink(libraries, Installation.target().resolve("lib"));
    Shell shell = shell().with("XDG_CACHE_HOME", cache.toString());
    String[] check = {tool.toString(), "check", flow()};
    assertThat(shell.run(check)).isEqualTo(fine());
    Path archive = made(cache);
    FileTime older = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    Files.setLastModifiedTime(jar, older);
    assertThat(shell.run(check)).isEqualTo(fine());
    Path note = Path.of(archive + NOTE);
    await(() -> Files.exists(note) && Files.getLastModifiedTime(note).equals(older));
    assertThat(made(cache)).isEqualTo(archive);

    Files.delete(libraries);
    Files.delete(jar);
    assertThat(check(shell)).isEqualTo(fine());
    await(() -> !Files.exists(archive));
    made(cache);
  }

  /** Each Java has its own, wherever it is; here by another name of the same. */
  @Test
  void isKeptForEachJava() throws IOException {
    Path cache = Files.createDirectory(scratch.resolve("cache"));
    Shell shell = shell().with("XDG_CACHE_HOME", cache.toString());
    assertThat(check(shell)).isEqualTo(fine());
    Path first = made(cache);
    FileTime since = Files.getLastModifiedTime(first);
    Path other = scratch.resolve("other");
    Files.createSymbolicLink(other, Path.of(System.getProperty("java.home")));
    assertThat(check(shell.with("JAVA_HOME", other.toString()))).isEqualTo(fine());
    await(() -> archives(cache).size() == 2 && isAtRest(cache));
    Files.delete(other);
    assertThat(archives(cache)).contains(first);
    assertThat(Files.getLastModifiedTime(first)).isEqualTo(since);
  }

  /** The only archive, when it is there and nothing works at it any more. */
  private static Path made(Path cache) throws IOException {
    await(() -> archives(cache).size() == 1 && isAtRest(cache));
    Path archive = archives(cache).get(0);
    assertThat(archive.toFile().getParentFile().list()).hasSize(3);
    return archive;
  }

  private static List<Path> archives(Path cache) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(NOTE))
          .map(name -> Path.of(name.substring(0, name.length() - NOTE.length())))
          .filter(Files::exists)
          .toList();
    }
  }

  private static boolean isAtRest(Path cache) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.noneMatch(file -> file.toString().endsWith(".lock"));
    }
  }

  /** What is looked for; files may vanish meanwhile. */
  private interface Sight {
    boolean isSeen() throws IOException;
  }

  private static void await(Sight sight) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      try {
        if (sight.isSeen()) {
          return;
        }
      } catch (IOException | UncheckedIOException e) {
        // Something was moved or deleted while it was looked at.
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError("not so after " + PATIENCE);
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
