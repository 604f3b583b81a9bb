package touchline.compiler.emit.svg.png;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints SVG pictures as PNG: twice its size, on white. Nothing outside the text is read, and the
 * same text gives the same bytes on the same Java.
 */
public final class PngPainter {
  private static final double SCALE = 2;

  /** A picture of this many pixels takes 400 MB while it is painted. */
  private static final double PIXEL_LIMIT = 1e8;

  /** Below this, the words can't be read. */
  private static final double SMALLEST_SCALE = 0.75;

  private static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
          RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

  static {
    // No window is ever opened; without this, macOS shows an icon and Linux looks for a screen.
    System.setProperty("java.awt.headless", "true");
  }

  private PngPainter() {}

  /**
   * Paints a picture.
   *
   * @param svg the text of an SVG file
   * @return the bytes of a PNG file
   * @throws PngException if the picture is too large, the text is no SVG, or this Java can't paint
   */
  public static byte[] paint(String svg) {
    try {
      return encode(paint(SvgReader.read(svg)));
    } catch (LinkageError e) {
      throw new PngException(
          "this Java cannot paint pictures: " + e.getMessage(),
          "install the libraries that it names (often `fontconfig` and `libfreetype6`),"
              + " or write SVG instead");
    } catch (OutOfMemoryError e) {
      throw tooLarge();
    }
  }

  private static BufferedImage paint(SVGDocument document) {
    FloatSize size = document.size();
    double area = Math.max(1, (double) size.width * size.height);
    double scale = Math.min(SCALE, Math.sqrt(PIXEL_LIMIT / area));
    if (scale < SMALLEST_SCALE) {
      throw tooLarge();
    }
    int width = (int) Math.ceil(size.width * scale);
    int height = (int) Math.ceil(size.height * scale);
    BufferedImage image =
        new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHints(HINTS);
    graphics.scale(scale, scale);
    document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(size));
    graphics.dispose();
    return image;
  }

  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static PngException tooLarge() {
    return new PngException(
        "the diagram is too large for a PNG picture",
        "write SVG instead, which has no limit, or draw it with `--detail overview`");
  }
}
