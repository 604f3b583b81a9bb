package touchline.compiler.emit.svg.png;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fonts that pictures are painted with. Liberation Sans, which is as wide as Arial and
 * Helvetica, comes with the program, so that a picture looks the same on every machine.
 */
final class PictureFonts {
  private static final String FAMILY = "Liberation Sans";

  private final Font regular;

  private PictureFonts() {
    regular = register(FontFile.REGULAR);
    register(FontFile.BOLD);
  }

  static PictureFonts get() {
    return Holder.FONTS;
  }

  /**
   * The family for a text: ours if it has all its characters, otherwise whatever the machine has
   * (Chinese, say, or emoji).
   */
  String familyFor(String text) {
    return regular.canDisplayUpTo(text) < 0 ? FAMILY : Font.SANS_SERIF;
  }

  private static Font register(FontFile file) {
    try (InputStream bytes = file.open()) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, bytes);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file + " is broken", e);
    }
  }

  /** Loads the fonts when they are first needed. */
  private static final class Holder {
    private static final PictureFonts FONTS = load();

    private static PictureFonts load() {
      try {
        return new PictureFonts();
      } catch (RuntimeException | InternalError e) {
        // Java has no font at all on this machine and refuses to work with ours either.
        FontlessMachine.lendFonts();
        return new PictureFonts();
      }
    }
  }
}
