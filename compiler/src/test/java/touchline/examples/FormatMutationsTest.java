package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.format.SameTree;
import touchline.compiler.source.SourceFile;

/**
 * Thousands of other layouts of all flow files, with comments where nobody would write them; {@code
 * -Dtouchline.rounds=N} makes more of them.
 */
class FormatMutationsTest {
  private static final int ROUNDS = Integer.getInteger("touchline.rounds", 3);

  @Test
  void layoutMeansNothing() {
    Random random = new Random(20);
    for (SourceFile file : Formats.all()) {
      Relayout words = new Relayout(file.text(), random);
      String form = Formats.form(file.path(), words.spaced());
      for (int i = 0; i < ROUNDS; i++) {
        String other = words.spaced();
        assertThat(Formats.form(file.path(), other)).as(other).isEqualTo(form);
      }
    }
  }

  @Test
  void commentsStayWhereTheyAre() {
    Random random = new Random(22);
    for (SourceFile file : Formats.all()) {
      for (int i = 0; i < ROUNDS; i++) {
        int oneIn = 2 + random.nextInt(40);
        Relayout words = new Relayout(file.text(), random);
        List<String> comments = new ArrayList<>();
        String text = words.commented(oneIn, comments);
        String form = Formats.form(file.path(), text);
        FlowFile tree = Formats.tree(form);
        assertThat(tree.comments()).extracting(Comment::text).as(text).isEqualTo(comments);
        assertThat(SameTree.in(Formats.tree(text), tree)).as(text).isTrue();
        assertThat(Formats.form(file.path(), form)).as(text).isEqualTo(form);
      }
    }
  }
}
