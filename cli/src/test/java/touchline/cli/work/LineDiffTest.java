package touchline.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {
  private static final int MANY = 100_000;

  /** Against the longest common subsequence, from its definition. */
  @Test
  void sharesAsMuchAsPossible() {
    Random random = new Random(11);
    for (int round = 0; round < 3_000; round++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      List<LineDiff.Same> shared = LineDiff.of(before, after);
      int beforeAt = 0;
      int afterAt = 0;
      int sum = 0;
      for (LineDiff.Same same : shared) {
        assertThat(same.before()).isGreaterThanOrEqualTo(beforeAt);
        assertThat(same.after()).isGreaterThanOrEqualTo(afterAt);
        assertThat(before.subList(same.before(), same.beforeEnd()))
            .isEqualTo(after.subList(same.after(), same.afterEnd()));
        beforeAt = same.beforeEnd();
        afterAt = same.afterEnd();
        sum += same.length();
      }
      assertThat(beforeAt).isEqualTo(before.size());
      assertThat(afterAt).isEqualTo(after.size());
      assertThat(sum).as("%s and %s", before, after).isEqualTo(longest(before, after));
    }
  }

  @Test
  void largeTextsWithNothingInCommonTakeNoTime() {
    List<String> before = Collections.nCopies(MANY, "a");
    List<String> after = Collections.nCopies(MANY, "b");
    assertThat(LineDiff.of(before, after)).allMatch(same -> same.length() == 0);
  }

  @Test
  void diffsCanBeApplied() {
    assertThat(UnifiedDiff.of("a.flow", "a\nb\nc", "a\nc\n"))
        .isEqualTo(
            """
            --- a/a.flow
            +++ b/a.flow
            @@ -1,3 +1,2 @@
             a
            -b
            -c
            \\ No newline at end of file
            +c
            """);
    assertThat(UnifiedDiff.of("a.flow", "", "a\n")).endsWith("@@ -0,0 +1 @@\n+a\n");
    assertThat(UnifiedDiff.of("a.flow", "a\n", "a\n")).isEmpty();
  }

  private static List<String> lines(Random random) {
    int letters = 1 + random.nextInt(4);
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(letters))))
        .toList();
  }

  private static int longest(List<String> before, List<String> after) {
    List<int[]> table = new ArrayList<>();
    table.add(new int[after.size() + 1]);
    for (String line : before) {
      int[] above = table.get(table.size() - 1);
      int[] row = new int[after.size() + 1];
      for (int j = 1; j < row.length; j++) {
        row[j] = line.equals(after.get(j - 1)) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
      }
      table.add(row);
    }
    return table.get(table.size() - 1)[after.size()];
  }
}
