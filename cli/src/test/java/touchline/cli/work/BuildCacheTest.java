package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchline.cli.Flows;
import touchline.cli.Tool;
import touchline.cli.Tool.Result;

/** A build that would do nothing does nothing; any other one does all that it would without. */
class BuildCacheTest {
  private static final String NOTHING = "nothing to do: 4 files are up to date\n";

  @TempDir private Path folder;
  @TempDir private Path cache;

  @BeforeEach
  void projectOfTwoFlows() throws IOException {
    write("touchline.toml", "");
    write("shared.flow", "term \"KB\" \"Knowledge base\"\n");
    write("a.flow", "import \"shared.flow\"\n" + Flows.fine("a"));
    write("b.flow", "import \"shared.flow\"\n" + Flows.fine("b"));
    assertThat(build().out()).startsWith("wrote out/a.mmd\n");
  }

  @Test
  void theSameBuildAgainDoesNothing() {
    assertThat(build().out()).isEqualTo(NOTHING);
    assertThat(build("-q").out()).isEmpty();
  }

  @Test
  void itMakesAllAnewIfAskedTo() {
    assertThat(build("--no-cache").out()).startsWith("unchanged out/a.mmd\n");
    assertThat(build().out()).isEqualTo(NOTHING);
  }

  @Test
  void findingsAreShownAgain() throws IOException {
    write("a.flow", Flows.fine("a").replace("Question answered", "XYZ answered"));
    Result first = build();
    assertThat(first.err()).contains("a.flow:").contains("`XYZ`");
    Result again = build();
    assertThat(again.out()).isEqualTo(NOTHING);
    assertThat(again.err()).isEqualTo(first.err());
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(build("--color", "always").err()).contains("\u001b[").isNotEqualTo(first.err());
  }

  @Test
  void anEditedFlowIsBuilt() throws IOException {
    write("b.flow", Flows.fine("b").replace("Answer the call", "Take the call"));
    assertThat(build().out()).contains("unchanged out/a.mmd\n").contains("wrote out/b.mmd\n");
    assertThat(folder.resolve("out/b.mmd")).content().contains("Take the call");
  }

  @Test
  void anEditIsSeenThatKeepsSizeAndTime() throws IOException {
    Path file = folder.resolve("b.flow");
    FileTime time = Files.getLastModifiedTime(file);
    write("b.flow", Files.readString(file).replace("Answer the call", "Answer the cell"));
    Files.setLastModifiedTime(file, time);
    assertThat(build().out()).contains("wrote out/b.mmd\n");
  }

  @Test
  void anImportThatIsNotNamedCounts() throws IOException {
    assertThat(build("a.flow").out()).startsWith("unchanged out/a.mmd\n");
    assertThat(build("a.flow").out()).isEqualTo("nothing to do: 2 files are up to date\n");
    write("shared.flow", "term \"KB\" \"Known bugs\"\n");
    assertThat(build("a.flow").out()).contains("out/a.mmd\n");
    Files.delete(folder.resolve("shared.flow"));
    assertThat(build("a.flow").status()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void anImportThatIsALinkToAnotherFileNowCounts() throws IOException {
    write("one.flow", "term \"KB\" \"One\"\n");
    write("other.flow", "term \"KB\" \"Other\"\n");
    Path link = folder.resolve("shared.flow");
    Files.delete(link);
    Files.createSymbolicLink(link, folder.resolve("one.flow"));
    build("a.flow");
    assertThat(build("a.flow").out()).startsWith("nothing to do");
    Files.delete(link);
    Files.createSymbolicLink(link, folder.resolve("other.flow"));
    assertThat(build("a.flow").out()).doesNotContain("nothing to do");
  }

  @Test
  void whatTheProjectSetsCounts() throws IOException {
    write("touchline.toml", "language = \"de\"\n");
    assertThat(build().out()).doesNotContain("nothing");
    assertThat(build().out()).isEqualTo(NOTHING);
  }

  @Test
  void otherOptionsAreAnotherBuild() {
    assertThat(build("--audience", "agent").out()).doesNotContain("nothing");
    assertThat(build("--to", "csv").out())
        .isEqualTo("wrote out/a.steps.csv\nwrote out/b.steps.csv\n");
    assertThat(build("--today", "2027-01-01").out()).doesNotContain("nothing");
    assertThat(build("--strict").out()).doesNotContain("nothing");
    assertThat(build("-o", "there").out()).startsWith("wrote there/a.mmd\n");
  }

  @Test
  void outputsThatAreNotAsTheyWereLeftAreWritten() throws IOException {
    Path output = folder.resolve("out/a.sop.md");
    String right = Files.readString(output);
    FileTime time = Files.getLastModifiedTime(output);
    for (String wrong : List.of("", right + "\n", right.replace('A', 'B'))) {
      Files.writeString(output, wrong);
      Files.setLastModifiedTime(output, time);
      assertThat(build().out()).contains("wrote out/a.sop.md\n").contains("unchanged out/a.mmd\n");
      assertThat(output).content().isEqualTo(right);
    }
    Files.delete(output);
    assertThat(build().out()).contains("wrote out/a.sop.md\n");
    Files.move(output, folder.resolve("elsewhere"));
    Files.createSymbolicLink(output, folder.resolve("elsewhere"));
    assertThat(build().out()).contains("wrote out/a.sop.md\n");
    assertThat(output).isRegularFile().content().isEqualTo(right);
  }

  @Test
  void comparingTrustsInNothingRemembered() throws IOException {
    assertThat(build("--check").out()).isEqualTo("4 files are up to date\n");
    Files.writeString(folder.resolve("out/a.mmd"), "other");
    assertThat(build("--check").out()).isEqualTo("differs out/a.mmd\n");
  }

  @Test
  void aBrokenCacheIsNone() throws IOException {
    Path kept = kept().get(0);
    byte[] whole = Files.readAllBytes(kept);
    for (int length : List.of(0, 1, 31, 32, 33, whole.length / 2, whole.length - 1)) {
      Files.write(kept, Arrays.copyOf(whole, length));
      assertThat(build().out()).startsWith("unchanged out/a.mmd\n");
    }
    for (int at : List.of(0, 40, whole.length / 2, whole.length - 1)) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(kept, changed);
      assertThat(build().out()).startsWith("unchanged out/a.mmd\n");
    }
    assertThat(build().out()).isEqualTo(NOTHING);
  }

  @Test
  void aCacheThatCantBeWrittenIsNone() throws IOException {
    Path file = folder.resolve("no-folder");
    Files.writeString(file, "");
    for (int i = 0; i < 2; i++) {
      Result result = Tool.in(folder).caching(file).run("build", "--to", "mermaid,md");
      assertThat(result.status()).isEqualTo(ExitCode.FINE);
      assertThat(result.out()).startsWith("unchanged out/a.mmd\n");
    }
  }

  @Test
  void buildsAtTheSameTimeDontDisturbEachOther() throws Exception {
    List<Thread> threads = new ArrayList<>();
    List<Result> results = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 4; i++) {
      threads.add(
          new Thread(
              () -> {
                results.add(build("--no-cache"));
                results.add(build());
                results.add(build("--today", "2027-01-01"));
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(results).hasSize(12).allMatch(result -> result.status() == ExitCode.FINE);
    build();
    assertThat(build().out()).isEqualTo(NOTHING);
    assertThat(build("--check").status()).isEqualTo(ExitCode.FINE);
  }

  private Result build(String... arguments) {
    List<String> all = new ArrayList<>(List.of("build"));
    all.addAll(List.of(arguments));
    if (!all.contains("--to")) {
      all.addAll(List.of("--to", "mermaid,md"));
    }
    return Tool.in(folder).caching(cache).run(all.toArray(String[]::new));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
