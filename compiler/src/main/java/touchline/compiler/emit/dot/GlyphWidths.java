package touchline.compiler.emit.dot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How wide a character is, from a table of our own: asking the fonts of this machine would make the
 * picture depend on the machine. Characters that the table lacks get a generous guess.
 */
final class GlyphWidths {
  private static final String TABLE = "glyph-widths.txt";
  private static final char NO_GLYPH = '-';

  /** Chinese, Japanese and Korean characters fill the square; hardly anything is wider. */
  private static final int SQUARE = 1000;

  /** Emoji are drawn larger than the square by all common emoji fonts. */
  private static final int EMOJI = 1400;

  /** Turns the character before it into an emoji, which is wider than the table says. */
  private static final int EMOJI_SELECTOR = 0xFE0F;

  /** The table knows none beyond. */
  private static final int CHARACTERS = 0x2800;

  private static final GlyphWidths REGULAR = new GlyphWidths();
  private static final GlyphWidths BOLD = new GlyphWidths();

  static {
    try (InputStream table = GlyphWidths.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(table, TABLE).readAllBytes();
      read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By code point, each one more than it is; nothing is known of those with 0. */
  private final int[] widths = new int[CHARACTERS];

  private GlyphWidths() {}

  /** By hand, since every drawing waits for it. */
  private static void read(String table) {
    for (int start = 0; start < table.length(); ) {
      int end = table.indexOf('\n', start);
      if (table.charAt(start) != '#') {
        readRow(table, start, end);
      }
      start = end + 1;
    }
  }

  private static void readRow(String table, int start, int end) {
    int codePoint = Integer.parseInt(table, start, table.indexOf(' ', start), 16);
    for (int at = table.indexOf(' ', start); at >= 0 && at < end; codePoint++) {
      int cell = at + 1;
      int space = table.indexOf(' ', cell);
      at = space < 0 || space > end ? end : space;
      if (table.charAt(cell) != NO_GLYPH) {
        int slash = table.indexOf('/', cell);
        REGULAR.widths[codePoint] = 1 + Integer.parseInt(table, cell, slash, 10);
        BOLD.widths[codePoint] = 1 + Integer.parseInt(table, slash + 1, at, 10);
      }
    }
  }

  static GlyphWidths of(Weight weight) {
    return weight == Weight.BOLD ? BOLD : REGULAR;
  }

  /** The width of a character, in thousandths of the type size. */
  int width(int codePoint) {
    int known = codePoint < CHARACTERS ? widths[codePoint] : 0;
    return known > 0 ? known - 1 : guess(codePoint);
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
}
