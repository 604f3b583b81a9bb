package touchline.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.launcher.Shell.Ended;

/** The launcher of this project, with the jar of this build. */
class LauncherEndToEndTest {
  @TempDir private Path scratch;
  private Path folder;

  @BeforeEach
  void folderWithAFlow() throws IOException {
    folder = Files.createDirectory(scratch.resolve("mit Leer zeichen"));
    Files.copy(
        Installation.root().resolve("examples/smallest.flow"), folder.resolve("rückruf.flow"));
  }

  @Test
  void worksFromAnyFolderAndThroughLinks() throws IOException {
    Path link = Files.createSymbolicLink(scratch.resolve("first link"), Installation.launcher());
    Path second = Files.createSymbolicLink(scratch.resolve("second"), Path.of("first link"));
    Ended ended = shell().run(second.toString(), "check", "rückruf.flow");
    Files.delete(second);
    Files.delete(link);
    assertThat(ended.status()).as(ended.out() + ended.err()).isZero();
    assertThat(ended.out()).contains("1 file, 1 flow: 0 errors");
  }

  @Test
  void writesUtf8WhateverTheLocale() {
    Ended ended =
        shell()
            .with("LC_ALL", "C")
            .reading("flow x \"ü\" { stäp \"日本\" }")
            .run(launcher(), "check", "-", "rückruf.flow");
    assertThat(ended.out()).contains("stäp \"日本\"").contains("2 files");
  }

  @Test
  void aReaderThatLeavesEndsNothingBadly() {
    Ended ended = shell().run("sh", "-c", "'" + launcher() + "' check --help | head -n 1");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("Usage: touchline check");
  }

  @Test
  void aFullDiskIsNoSuccess() {
    Ended ended = shell().run("sh", "-c", "'" + launcher() + "' --help >/dev/full");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("standard output can't be written");
  }

  @Test
  void checkLoadsNeitherGraphvizNorJacksonNorEmitters() throws IOException {
    Ended ended =
        shell()
            .with("TOUCHLINE_JAVA_OPTIONS", "-Xlog:class+load:file=loaded.txt")
            .run(launcher(), "check", "rückruf.flow");
    assertThat(ended.status()).isZero();
    assertThat(Files.readAllLines(folder.resolve("loaded.txt")))
        .anyMatch(line -> line.contains("touchline.cli.work.Check"))
        .noneMatch(line -> line.contains("guru.nidi"))
        .noneMatch(line -> line.contains("com.dylibso"))
        .noneMatch(line -> line.contains("com.github.weisj"))
        .noneMatch(line -> line.contains("com.fasterxml"))
        .noneMatch(line -> line.contains("touchline.table"))
        .noneMatch(line -> line.matches(".*touchline\\.compiler\\.emit\\.[a-z]+\\..*"));
  }

  @Test
  void refusesWrongUsageWithStatus2() {
    Ended ended = shell().run(launcher(), "chek");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("did you mean `check`?");
  }

  private Shell shell() {
    return new Shell(scratch).in(folder).with("TOUCHLINE_BUILD", "never");
  }

  private static String launcher() {
    return Installation.launcher().toString();
  }
}
