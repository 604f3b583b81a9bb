package touchline.compiler.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.parse.SyntaxTrees;
import touchline.compiler.source.SourceFile;

/**
 * Two people edit an example in different places, at random: the merge has no conflict and is what
 * both edits together give. {@code -Dtouchline.merge.pairs=10000} tries more pairs, {@code
 * -Dtouchline.merge.git=true} lets git merge the same ones by lines and prints both rates.
 */
class MergeTrialTest {
  private static final Path ROOT = Path.of(System.getProperty("touchline.root", ".."));
  private static final int PAIRS = Integer.getInteger("touchline.merge.pairs", 100);
  private static final boolean WITH_GIT = Boolean.getBoolean("touchline.merge.git");

  @TempDir private Path folder;

  /** A pair of edits of a file, and what both together give. */
  private record Pair(String name, String base, TextEdit ours, TextEdit theirs) {
    String both() {
      return ours.with(theirs, base);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void editsInDifferentPlacesGoTogether(boolean near) {
    List<String> failures = new ArrayList<>();
    int gitConflicts = 0;
    int gitWrong = 0;
    for (Pair pair : pairs(new Random(20261101), near)) {
      Merged merged = merge(pair);
      if (!(merged instanceof Merged.Whole whole) || !same(whole.text(), pair.both())) {
        failures.add(pair + "\n" + merged);
      }
      if (WITH_GIT) {
        String byLines = byLines(pair);
        gitConflicts += byLines.contains("<<<<<<<") ? 1 : 0;
        gitWrong += !byLines.contains("<<<<<<<") && !same(byLines, pair.both()) ? 1 : 0;
      }
    }
    if (WITH_GIT) {
      System.out.printf(
          "%d pairs%s: by statement %d conflicts or wrong; git by lines %d conflicts, %d wrong%n",
          PAIRS, near ? " near each other" : "", failures.size(), gitConflicts, gitWrong);
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void editsOfTheSameThingAreAConflict() {
    Random random = new Random(20261102);
    List<FlowFile> files = examples().map(MergeTrialTest::parse).toList();
    int tried = 0;
    while (tried < PAIRS) {
      FlowFile file = files.get(random.nextInt(files.size()));
      TextEdit ours = new RandomEdits(file, random).next();
      String base = file.source().text();
      Optional<TextEdit> theirs = ours.against(base);
      if (theirs.isPresent()) {
        Pair pair = new Pair(file.source().path(), base, ours, theirs.get());
        assertThat(merge(pair)).as("%s", pair).isInstanceOf(Merged.Conflicts.class);
        assertThat(merge(new Pair("", base, ours, ours)))
            .isEqualTo(new Merged.Whole(ours.on(base)));
        tried++;
      }
    }
  }

  private static List<Pair> pairs(Random random, boolean near) {
    List<FlowFile> files = examples().map(MergeTrialTest::parse).toList();
    List<Pair> pairs = new ArrayList<>();
    while (pairs.size() < PAIRS) {
      FlowFile file = files.get(random.nextInt(files.size()));
      RandomEdits edits = new RandomEdits(file, random);
      TextEdit ours = edits.next();
      TextEdit theirs = edits.next();
      Pair pair = new Pair(file.source().path(), file.source().text(), ours, theirs);
      boolean wanted = !near || ours.isNear(theirs);
      if (wanted && !ours.overlaps(theirs) && isWellFormed(pair)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static boolean isWellFormed(Pair pair) {
    return Stream.of(pair.ours().on(pair.base()), pair.theirs().on(pair.base()), pair.both())
        .allMatch(text -> parse(text).wellFormed());
  }

  private static Merged merge(Pair pair) {
    return new Merger(file -> FlowParser.parse(file, new Diagnostics()), Markers.STANDARD)
        .merge(pair.base(), pair.ours().on(pair.base()), pair.theirs().on(pair.base()));
  }

  private static boolean same(String one, String other) {
    return parse(one).wellFormed() && shape(one).equals(shape(other));
  }

  private static String shape(String text) {
    FlowFile file = parse(text);
    return SyntaxTrees.shape(file.declarations())
        + file.comments().stream().map(Comment::text).toList();
  }

  private static FlowFile parse(String text) {
    return FlowParser.parse(new SourceFile("example.flow", text), new Diagnostics());
  }

  private static Stream<String> examples() {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".flow")).sorted().toList();
      return all.stream().map(MergeTrialTest::text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String byLines(Pair pair) {
    try {
      Files.writeString(folder.resolve("base"), pair.base());
      Files.writeString(folder.resolve("ours"), pair.ours().on(pair.base()));
      Files.writeString(folder.resolve("theirs"), pair.theirs().on(pair.base()));
      Process git =
          new ProcessBuilder("git", "merge-file", "-p", "-q", "ours", "base", "theirs")
              .directory(folder.toFile())
              .start();
      String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      git.waitFor();
      return merged;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
