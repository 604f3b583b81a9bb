package touchline.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was packed, unpacked and run as users do. */
class PackedToolEndToEndTest {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir private Path folder;

  static List<Path> tools() throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("touchline-"))
          .filter(file -> file.toString().endsWith(".tar.gz"))
          .sorted()
          .toList();
    }
  }

  @Test
  void isPackedWithAndWithoutItsOwnJava() throws IOException {
    assertThat(tools()).hasSize(2);
    assertThat(TARGET.resolve("touchline_0.1.0_all.deb")).isNotEmptyFile();
    assertThat(TARGET.resolve("touchline-0.1.0.zip")).isNotEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("tools")
  void runsWhereverItIsUnpacked(Path archive) throws Exception {
    Path place = Files.createDirectory(folder.resolve("some where"));
    run(place, "tar", "-xzf", archive.toString());
    String tool = place.resolve("touchline-0.1.0/bin/touchline").toString();
    Path flow = Path.of("../examples/fault-report.flow").toAbsolutePath().normalize();
    Files.copy(flow, folder.resolve("fault-report.flow"));

    assertThat(run(folder, tool, "--version")).isEqualTo("touchline 0.1.0\n");
    assertThat(run(folder, tool, "check", "fault-report.flow"))
        .isEqualTo("1 file, 1 flow: 0 errors, 0 warnings\n");
    run(folder, tool, "build", "fault-report.flow", "--to", "svg,png,json", "-o", "drawn");
    assertThat(folder.resolve("drawn/fault-report.svg")).isNotEmptyFile();
    assertThat(folder.resolve("drawn/fault-report.png")).isNotEmptyFile();
    run(folder, tool, "diff", "fault-report.flow", "fault-report.flow", "--format", "json");
  }

  @Test
  void hasOneManualPageForEachCommand() throws Exception {
    Path archive = tools().get(0);
    run(folder, "tar", "-xzf", archive.toString());
    Path manual = folder.resolve("touchline-0.1.0/share/man/man1");
    String tool = Files.readString(manual.resolve("touchline.1"));
    try (Stream<Path> pages = Files.list(manual)) {
      for (Path page : pages.toList()) {
        String name = page.getFileName().toString().replace(".1", "");
        assertThat(Files.readString(page)).contains(".SH \"SYNOPSIS\"", ".SH \"OPTIONS\"");
        assertThat(tool).contains(name.replace("-", "\\-"));
      }
    }
    run(folder, "bash", "-n", "touchline-0.1.0/share/bash-completion/completions/touchline");
  }

  /** Runs a program that must succeed, with a folder of its own to keep things in. */
  private String run(Path in, String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.directory(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    int status = builder.start().waitFor();
    assertThat(status).as(Files.readString(err, StandardCharsets.UTF_8)).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
