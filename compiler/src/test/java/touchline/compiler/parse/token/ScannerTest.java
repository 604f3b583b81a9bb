package touchline.compiler.parse.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.grammar.TouchlineLexer;

/** The scanner finds the tokens that the grammar says. */
class ScannerTest {
  private static final int TEXTS = 20_000;
  private static final int LONGEST = 14;

  /** Everything that some token begins with, ends with or takes for something else. */
  private static final String[] PIECES = {
    "a", "Z", "_", "é", "я", "字", "ª", "ǅ", "𝒜", "\u0301", "\u20DD", "\u0903", "٣", "²", "Ⅷ",
    "EUR", "step", "yes-no", "0", "7", "12", "3.5", "1.2.26", "08:30", ".", ",", "-", "-", "/", "/",
    "*", "/*", "*/", ":", "=", "=", "<", ">", "!", "{", "}", "(", ")", "%", "->", "\"", "\"",
    "\"\"\"", "\\", "'", "`", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "#", "--", "→", "⇒", "–",
    "—", "≠", "≤", "≥", "&", "|", ";", "[", "]", "€", "😀", "\0", "\uD800", "\uDC00", " ", " ",
    "\t", "\n", "\n", "\r", "\u000B", "\u001C", "\u0085", "\u00A0", "\u2028", "\u3000", "\u180E",
    "\uFEFF"
  };

  private record Found(int type, int start, int end) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatTheGrammarSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(LONGEST); pieces >= 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(scanned(text.toString())).as(text.toString()).isEqualTo(said(text.toString()));
    }
  }

  @Test
  void findsEverySingleCharacter() {
    for (int c = 0; c < 0x3000; c++) {
      if (Character.isDefined(c)) {
        String text = "a" + Character.toString(c) + "b";
        assertThat(scanned(text)).as(Integer.toHexString(c)).isEqualTo(said(text));
      }
    }
  }

  private static List<Found> scanned(String text) {
    List<Found> found = new ArrayList<>();
    Scanner scanner = new Scanner(text);
    int type;
    do {
      type = scanner.next();
      found.add(new Found(type, scanner.start(), scanner.end()));
    } while (type != Token.EOF);
    return found;
  }

  /** By the grammar, which counts in whole characters. */
  private static List<Found> said(String text) {
    List<Found> found = new ArrayList<>();
    TouchlineLexer lexer = new TouchlineLexer(CharStreams.fromString(text));
    for (Token token : lexer.getAllTokens()) {
      int start = text.offsetByCodePoints(0, token.getStartIndex());
      int end = text.offsetByCodePoints(0, token.getStopIndex() + 1);
      found.add(new Found(token.getType(), start, end));
    }
    found.add(new Found(Token.EOF, text.length(), text.length()));
    return found;
  }
}
