package touchline.compiler.emit.svg.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A script that leaves a line each time it is started stands in for {@code dot}. */
@DisabledOnOs(OS.WINDOWS)
class StandingByTest {
  private final Path folder;
  private final Path starts;

  StandingByTest(@TempDir Path folder) {
    this.folder = folder;
    this.starts = folder.resolve("starts");
  }

  @Test
  void eachIsUsedOnce() throws Exception {
    List<String> command = List.of(program("cat").toString());
    StandingBy.begin(command);
    StandingBy.begin(command);

    assertThat(answer(StandingBy.take(command), "one")).isEqualTo("one");
    assertThat(answer(StandingBy.take(command), "two")).isEqualTo("two");
    assertThat(starts).content().hasLineCount(2);
    assertThat(answer(StandingBy.take(command), "three")).isEqualTo("three");
    assertThat(starts).content().hasLineCount(3);
  }

  @Test
  void isNotTakenForAnotherCommand() throws Exception {
    List<String> prepared = List.of(program("cat").toString(), "-Kdot");
    List<String> other = List.of(program("cat").toString(), "-Kneato");
    StandingBy.begin(prepared);

    Process fresh = StandingBy.take(other);
    Process waiting = StandingBy.take(prepared);

    assertThat(answer(fresh, "x")).isEqualTo("x");
    assertThat(answer(waiting, "y")).isEqualTo("y");
    assertThat(starts).content().hasLineCount(2);
  }

  @Test
  void failsOnlyWhereItIsNeeded() throws Exception {
    List<String> missing = List.of(folder.resolve("missing").toString());
    StandingBy.begin(missing);

    assertThatThrownBy(() -> StandingBy.take(missing)).isInstanceOf(IOException.class);
    assertThat(answer(StandingBy.take(List.of(program("cat").toString())), "z")).isEqualTo("z");
  }

  private Path program(String does) throws IOException {
    Path file = folder.resolve("dot");
    if (!Files.exists(file)) {
      Files.writeString(file, "#!/bin/sh\necho started >> '" + starts + "'\n" + does + "\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
    return file;
  }

  private static String answer(Process process, String asked) throws Exception {
    process.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      return answer;
    }
  }
}
