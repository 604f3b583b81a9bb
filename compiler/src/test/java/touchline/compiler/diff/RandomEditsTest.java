package touchline.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import touchline.compiler.Comparison;
import touchline.compiler.Compilation;
import touchline.compiler.source.Span;

/** Several edits at once: all of them are said, and nothing else. */
class RandomEditsTest {
  private static final long SEED = 5L;
  private static final int ROUNDS = 150;
  private static final int LEAST = 100;

  private final Compilation base = Versions.of("visit.flow", Edit.base());

  @Test
  void theChangesAreExactlyTheEdits() {
    Random random = new Random(SEED);
    List<Edit> all = new ArrayList<>(Edit.all());
    int compared = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(all, random);
      List<Edit> chosen = apart(all, 2 + random.nextInt(4));
      String text = Edit.base();
      for (Edit edit : chosen) {
        text = edit.applied(text);
      }
      Compilation edited = Versions.of("visit.flow", text);
      if (Comparison.obstacles(edited).isEmpty()) {
        Set<String> expected = new TreeSet<>();
        chosen.forEach(edit -> expected.addAll(told(base, edit.applied(Edit.base()))));
        assertThat(told(base, text)).as("%s", chosen).isEqualTo(expected);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(LEAST);
  }

  /** Each kind with the place in the base flow; two edits may lead to the same change. */
  private static Set<String> told(Compilation base, String text) {
    Set<String> told = new TreeSet<>();
    for (Change change : Versions.changes(base, Versions.of("visit.flow", text))) {
      told.add(change.kind().id() + " " + change.before().map(Span::toString).orElse(""));
    }
    return told;
  }

  /** Some edits whose pieces of text do not touch each other. */
  private static List<Edit> apart(List<Edit> all, int count) {
    String text = Edit.base();
    boolean[] taken = new boolean[text.length() + 1];
    List<Edit> chosen = new ArrayList<>();
    for (Edit edit : all) {
      if (chosen.size() < count && isFree(edit, text, taken)) {
        chosen.add(edit);
        for (Edit.Hunk hunk : edit.hunks()) {
          int start = text.indexOf(hunk.before());
          Arrays.fill(taken, start, start + hunk.before().length(), true);
        }
      }
    }
    return chosen;
  }

  private static boolean isFree(Edit edit, String text, boolean[] taken) {
    for (Edit.Hunk hunk : edit.hunks()) {
      int start = text.indexOf(hunk.before());
      for (int at = start; at < start + hunk.before().length(); at++) {
        if (taken[at]) {
          return false;
        }
      }
    }
    return true;
  }
}
