package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.format.SameTree;
import touchline.compiler.format.print.Printer;
import touchline.compiler.source.SourceFile;

/**
 * What holds for the form of a file however it is laid out, wherever comments stand. Asks the
 * printer itself, so that nothing is held back by the check that follows it.
 *
 * @param rounds how often each file is laid out otherwise
 */
record FormatProperties(Random random, int rounds) {

  /** Other white space gives the same form. */
  void layoutMeansNothing(SourceFile file) {
    Relayout words = new Relayout(file.text(), random);
    String form = Printer.print(Formats.tree(words.spaced()));
    for (int i = 0; i < rounds; i++) {
      String other = words.spaced();
      assertThat(Printer.print(Formats.tree(other))).as(other).isEqualTo(form);
    }
  }

  /** Comments stay, in order; the file says the same, and its form is its own form. */
  void commentsStayWhereTheyAre(SourceFile file) {
    for (int i = 0; i < rounds; i++) {
      List<String> comments = new ArrayList<>();
      Relayout words = new Relayout(file.text(), random);
      String text = words.commented(2 + random.nextInt(40), comments);
      FlowFile tree = Formats.tree(text);
      String form = Printer.print(tree);
      FlowFile formed = Formats.tree(form);
      assertThat(formed.comments()).extracting(Comment::text).as(text).isEqualTo(comments);
      assertThat(SameTree.in(tree, formed)).as(text).isTrue();
      assertThat(Printer.print(formed)).as(text).isEqualTo(form);
    }
  }
}
