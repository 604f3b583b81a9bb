package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import touchline.compiler.format.SameTree;
import touchline.compiler.source.SourceFile;

/** Texts keep their value, whatever is in them and however they are written. */
class FormatTextsTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "b c",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\\n",
          "\\t",
          "\\\"",
          "\\\\",
          "\\{",
          "{",
          "}",
          "\"",
          "\"\"",
          "€",
          "\uD83D\uDE00",
          "//",
          "/*");
  private static final Pattern UNWRITTEN_QUOTES = Pattern.compile("(?<!\\\\)\"(?=\"\"|$)|[{]");

  @Test
  void blocks() {
    Random random = new Random(3);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder inside = new StringBuilder();
      for (int i = random.nextInt(9); i > 0; i--) {
        inside.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = UNWRITTEN_QUOTES.matcher(inside).replaceAll("q");
      keeps("do", "\"\"\"" + text + "\"\"\"");
      keeps("say", "\"\"\"" + text.replaceAll("[{}]", "x").replace("\\x", "\\{") + "\"\"\"");
    }
  }

  @Test
  void strings() {
    Random random = new Random(4);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder inside = new StringBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        inside.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = inside.toString().replaceAll("(?<!\\\\)\"|[\r\n{}]", "q");
      keeps("do", "\"" + text + "\"");
      keeps("say", "\"" + text + "\"");
    }
  }

  private static void keeps(String word, String text) {
    String flow = "flow f \"F\" { step \"A\" {\n " + word + " " + text + " note \"n\" } }";
    Formats.text(new SourceFile("f.flow", flow))
        .ifPresent(
            form -> {
              assertThat(SameTree.in(Formats.tree(flow), Formats.tree(form))).as(flow).isTrue();
              assertThat(Formats.form("f.flow", form)).as(flow).isEqualTo(form);
            });
  }
}
