package touchline.compiler.emit.dot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How wide a character is, from a table of our own: asking the fonts of this machine would make the
 * picture depend on the machine. Characters that the table lacks get a generous guess.
 */
final class GlyphWidths {
  private static final String TABLE = "glyph-widths.txt";
  private static final int COLUMNS = 8;
  private static final String NO_GLYPH = "-";

  /** Chinese, Japanese and Korean characters fill the square; hardly anything is wider. */
  private static final int SQUARE = 1000;

  /** Emoji are drawn larger than the square by all common emoji fonts. */
  private static final int EMOJI = 1400;

  /** Turns the character before it into an emoji, which is wider than the table says. */
  private static final int EMOJI_SELECTOR = 0xFE0F;

  private static final GlyphWidths REGULAR = new GlyphWidths(0);
  private static final GlyphWidths BOLD = new GlyphWidths(1);

  private final Map<Integer, Integer> widths = new HashMap<>();

  private GlyphWidths(int weight) {
    try (BufferedReader table = open()) {
      table.lines().filter(row -> !row.startsWith("#")).forEach(row -> addRow(row, weight));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GlyphWidths of(Weight weight) {
    return weight == Weight.BOLD ? BOLD : REGULAR;
  }

  /** The width of a character, in thousandths of the type size. */
  int width(int codePoint) {
    Integer known = widths.get(codePoint);
    return known != null ? known : guess(codePoint);
  }

  private static int guess(int codePoint) {
    if (codePoint == EMOJI_SELECTOR) {
      return EMOJI - SQUARE;
    }
    if (codePoint >= 0x1F000 && codePoint < 0x20000) {
      return EMOJI;
    }
    return takesNoRoom(codePoint) ? 0 : SQUARE;
  }

  private static boolean takesNoRoom(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL;
  }

  private void addRow(String row, int weight) {
    String[] cells = row.split(" ");
    int first = Integer.parseInt(cells[0], 16);
    for (int i = 0; i < COLUMNS; i++) {
      String cell = cells[i + 1];
      if (!cell.equals(NO_GLYPH)) {
        widths.put(first + i, Integer.valueOf(cell.split("/")[weight]));
      }
    }
  }

  private static BufferedReader open() {
    InputStream table = GlyphWidths.class.getResourceAsStream(TABLE);
    return new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(table, TABLE), StandardCharsets.UTF_8));
  }
}
