package touchline.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.launcher.Shell.Ended;

/** The same input gives the same bytes, on whatever machine. */
class SameBytesEndToEndTest {
  private static final String ALL = "svg,png,dot,mermaid,md,json,csv,table";

  @TempDir private Path scratch;

  @Test
  void neitherLanguageNorTimeZoneNorFolderChangeAByte() throws IOException {
    Path here = build("here", Installation.root(), "");
    Path there =
        build(
            "there",
            Installation.root().resolve("examples/de"),
            "-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Kathmandu"
                + " -Dfile.encoding=ISO-8859-1");
    assertThat(names(here))
        .contains(
            "fault-report.svg",
            "fault-report.png",
            "fault-report.dot",
            "fault-report.mmd",
            "fault-report.sop.md",
            "fault-report.steps.json",
            "fault-report.steps.csv",
            "fault-report.steps.md")
        .isEqualTo(names(there));
    for (String name : names(here)) {
      assertThat(there.resolve(name)).hasSameBinaryContentAs(here.resolve(name));
    }
  }

  private Path build(String name, Path workingFolder, String javaOptions) throws IOException {
    Path output = scratch.resolve(name);
    Ended ended =
        new Shell(Files.createDirectory(scratch.resolve(name + "-streams")))
            .in(workingFolder)
            .with("TOUCHLINE_BUILD", "never")
            .with("TOUCHLINE_JAVA_OPTIONS", javaOptions)
            .run(
                Installation.launcher().toString(),
                "build",
                Installation.root().resolve("examples/de").toString(),
                Installation.root().resolve("examples/fault-report.flow").toString(),
                "--engine=embedded",
                "--to=" + ALL,
                "--output=" + output);
    assertThat(ended.status()).as(ended.err()).isZero();
    return output;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
