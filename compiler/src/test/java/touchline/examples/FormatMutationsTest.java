package touchline.examples;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Thousands of other layouts of all flow files, with comments where nobody would write them; {@code
 * -Dtouchline.rounds=N} makes more of them.
 */
class FormatMutationsTest {
  private static final int ROUNDS = Integer.getInteger("touchline.rounds", 3);

  @Test
  void layoutMeansNothing() {
    Formats.all().forEach(new FormatProperties(new Random(20), ROUNDS)::layoutMeansNothing);
  }

  @Test
  void commentsStayWhereTheyAre() {
    Formats.all().forEach(new FormatProperties(new Random(22), ROUNDS)::commentsStayWhereTheyAre);
  }
}
