package touchline.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
  private static final List<JournalLine> LINES =
      IntStream.range(0, 5)
          .mapToObj(i -> new JournalLine(Map.of("note", "number " + i + " “ü\n\"{}\\ 😀”")))
          .toList();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("a.case");
  }

  @Test
  void givesBackWhatWasAppended() throws IOException {
    write(LINES);
    try (JournalFile journal = JournalFile.open(file)) {
      assertThat(journal.lines()).isEqualTo(LINES);
      assertThat(journal.torn()).isEmpty();
    }
  }

  @Test
  void losesNoWholeLineWhereverTheLastOneIsTorn() throws IOException {
    write(LINES);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      byte[] torn = Arrays.copyOf(whole, length);
      Files.write(file, torn);
      int ends = count(torn);
      boolean complete = whole[length] == '\n'; // Only its line end is missing.
      List<JournalLine> kept = LINES.subList(0, complete ? ends + 1 : ends);
      try (JournalFile journal = JournalFile.open(file)) {
        assertThat(journal.lines()).as("%d bytes", length).isEqualTo(kept);
        boolean clean = complete || length == 0 || torn[length - 1] == '\n';
        assertThat(journal.torn().isEmpty()).as("%d bytes", length).isEqualTo(clean);
        journal.append(LINES.get(4));
      }
      try (JournalFile journal = JournalFile.open(file)) {
        assertThat(journal.lines().subList(0, kept.size())).isEqualTo(kept);
        assertThat(journal.lines()).hasSize(kept.size() + 1).endsWith(LINES.get(4));
        assertThat(journal.torn()).isEmpty();
      }
    }
  }

  @Test
  void takesALastLineOfGarbageForTorn() throws IOException {
    write(LINES.subList(0, 1));
    Files.write(file, new byte[] {0, 0, 0, '\n'}, StandardOpenOption.APPEND);
    try (JournalFile journal = JournalFile.open(file)) {
      assertThat(journal.lines()).isEqualTo(LINES.subList(0, 1));
      assertThat(journal.torn()).isPresent();
    }
  }

  @Test
  void refusesDamageInTheMiddle() throws IOException {
    write(LINES);
    Files.writeString(file, Files.readString(file).replace("\"number 2", "number 2"));
    assertThatThrownBy(() -> JournalFile.open(file))
        .isInstanceOf(JournalException.class)
        .hasMessage("line 3 is damaged; put back a copy of the file that is whole");
  }

  @Test
  void opensInOnePlaceOnly() throws IOException {
    try (JournalFile first = JournalFile.open(file)) {
      assertThatThrownBy(() -> JournalFile.open(file))
          .isInstanceOf(JournalException.class)
          .hasMessage("this case is being worked on already");
      first.append(LINES.get(0));
    }
    try (JournalFile again = JournalFile.open(file)) {
      assertThat(again.lines()).hasSize(1);
    }
  }

  private void write(List<JournalLine> lines) throws IOException {
    Files.deleteIfExists(file);
    try (JournalFile journal = JournalFile.open(file)) {
      for (JournalLine line : lines) {
        journal.append(line);
      }
    }
  }

  private static int count(byte[] bytes) {
    return (int)
        new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
  }
}
