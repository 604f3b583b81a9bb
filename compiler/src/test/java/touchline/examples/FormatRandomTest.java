package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import touchline.compiler.format.SameTree;
import touchline.compiler.format.print.Printer;
import touchline.compiler.source.SourceFile;
import touchline.reference.RandomFile;
import touchline.samples.FlowGenerator;
import touchline.samples.FlowGenerator.Unit;

/** What holds for the form of files that nobody wrote. */
class FormatRandomTest {
  private static final int FILES = Integer.getInteger("touchline.flows", 100);
  private static final int DEPTH = 9;

  @Test
  void anythingThatTheLanguageAllows() {
    int allowed = 0;
    for (int seed = 0; seed < 3 * FILES; seed++) {
      String text = new RandomSyntax(new Random(seed)).file(DEPTH);
      SourceFile file = new SourceFile("syntax-" + seed + ".flow", text);
      if (Formats.text(file).isPresent()) {
        allowed++;
        holds(file, seed);
      }
    }
    assertThat(allowed).isGreaterThan(2 * FILES);
  }

  @Test
  void flowsOfAllThatCanHappen() {
    for (int seed = 0; seed < FILES / 4; seed++) {
      holds(new SourceFile("case-" + seed + ".flow", RandomFile.of(new Random(seed))), seed);
    }
  }

  @Test
  void flowsAsPeopleWriteThem() {
    for (int seed = 0; seed < FILES / 10; seed++) {
      String text = new FlowGenerator(seed, Unit.LINES).file(2, 60);
      holds(new SourceFile("sample-" + seed + ".flow", text), seed);
    }
  }

  private static void holds(SourceFile file, int seed) {
    String form = Printer.print(Formats.tree(file.text()));
    assertThat(SameTree.in(Formats.tree(file.text()), Formats.tree(form))).as(form).isTrue();
    assertThat(Printer.print(Formats.tree(form))).isEqualTo(form);
    FormatProperties properties = new FormatProperties(new Random(seed), 2);
    properties.layoutMeansNothing(file);
    properties.commentsStayWhereTheyAre(file);
  }
}
