package touchline.compiler.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Organisation;
import touchline.compiler.model.ShownText;
import touchline.compiler.source.SourceFile;

class TextsWithCapitalsTest {
  private static final String SIGNS = "\" aAéÉ\u0301界";
  private static final Organisation NOTHING =
      new Organisation(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  @Test
  void areThoseThatAreFoundOneByOne() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      SourceFile source = new SourceFile("test.flow", signs(random));
      List<ShownText> texts = texts(source, random);
      DeclaringFile file = new DeclaringFile(source, false, true, NOTHING, NOTHING, texts);
      assertThat(TextsWithCapitals.in(file))
          .as(source.text() + texts)
          .containsExactlyElementsOf(
              texts.stream().filter(it -> hasTwo(it.span().text())).toList());
    }
  }

  private static String signs(Random random) {
    StringBuilder signs = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return signs.toString();
  }

  /** Some that don't overlap, in written order. */
  private static List<ShownText> texts(SourceFile source, Random random) {
    List<ShownText> texts = new ArrayList<>();
    int end = random.nextInt(3);
    while (end + 1 < source.text().length()) {
      int start = end;
      end = Math.min(source.text().length(), start + 1 + random.nextInt(6));
      texts.add(new ShownText(false, source.span(start, end)));
      end += random.nextInt(3);
    }
    return texts;
  }

  private static boolean hasTwo(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isCapital(text.charAt(i - 1)) && isCapital(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char sign) {
    return "AÉ\u0301界".indexOf(sign) >= 0;
  }
}
