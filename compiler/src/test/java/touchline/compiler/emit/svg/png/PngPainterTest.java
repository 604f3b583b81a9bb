package touchline.compiler.emit.svg.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPainterTest {
  @Test
  void paintsAtTwiceTheSizeOnWhite() throws IOException {
    BufferedImage image = paint("<rect x='10' y='10' width='20' height='10' fill='#ff0000'/>");

    assertThat(image.getWidth()).isEqualTo(400);
    assertThat(image.getHeight()).isEqualTo(100);
    assertThat(new Color(image.getRGB(0, 0))).isEqualTo(Color.WHITE);
    assertThat(inked(image)).isEqualTo(new Rectangle(20, 20, 40, 20));
  }

  @Test
  void paintsTextAsWideAsArial() throws IOException {
    Rectangle text = inked(paint("<text x='10' y='30' font-size='20'>Hallo Welt</text>"));

    // 10 characters of Arial at 20 points take 93.4 points, with a point of room at each side.
    assertThat(text.width).isBetween(178, 188);
  }

  @Test
  void keepsOtherInlineStyles() throws IOException {
    Rectangle text = inked(paint("<text x='5' y='45' style='font-size:40px'>Hx</text>"));

    assertThat(text.height).isBetween(50, 62);
  }

  @Test
  void paintsBoldTextWider() throws IOException {
    Rectangle regular = inked(paint("<text x='5' y='30'>Service agent</text>"));
    Rectangle bold = inked(paint("<text x='5' y='30' font-weight='bold'>Service agent</text>"));

    assertThat(bold.width).isGreaterThan(regular.width);
  }

  @Test
  void readsStyleSheets() throws IOException {
    BufferedImage image =
        paint(
            "<style>.big { font-size: 30px; fill: #0000ff }</style>"
                + "<text class='big' x='5' y='40'>M</text>");

    assertThat(inked(image).height).isBetween(38, 46);
  }

  @Test
  void paintsForLightScreens() throws IOException {
    BufferedImage image =
        paint(
            "<style>rect { fill: #00ff00 } @media (prefers-color-scheme: dark) {"
                + " rect { fill: #000000 } }</style>"
                + "<rect width='10' height='10'/>");

    assertThat(new Color(image.getRGB(5, 5))).isEqualTo(Color.GREEN);
  }

  @Test
  void leavesTextAboutMediaRulesAlone() throws IOException {
    Rectangle beginning = inked(paint("<text x='5' y='30'>@media</text>"));
    Rectangle whole = inked(paint("<text x='5' y='30'>@media { a } b</text>"));

    assertThat(whole.width).isGreaterThan(beginning.width);
  }

  @Test
  void paintsTheSameBytesTwiceInAnyLocale() {
    String svg = svg("<text x='5' y='30'>Größe · Ærø · Ελλάδα · Київ</text>");
    byte[] expected = PngPainter.paint(svg);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(PngPainter.paint(svg)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void loadsNothingFromOutside() throws IOException {
    BufferedImage image =
        paint("<image href='file:///usr/share/pixmaps/x.png' x='0' y='0' width='50' height='50'/>");

    assertThat(inked(image).isEmpty()).isTrue();
  }

  @Test
  void readsTheHeadThatGraphvizWrites() {
    String head =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
         "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        """;

    assertThat(PngPainter.paint(head + svg("<rect width='9' height='9'/>"))).isNotEmpty();
  }

  @Test
  void refusesWhatIsNoSvg() {
    assertThatThrownBy(() -> PngPainter.paint("<svg><g></svg>"))
        .isInstanceOf(PngException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void shrinksALargePictureAndRefusesAHugeOne() throws IOException {
    String large = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='80000'/>";
    String huge = "<svg xmlns='http://www.w3.org/2000/svg' width='4000' height='800000'/>";

    BufferedImage image = decode(PngPainter.paint(large));

    assertThat(image.getWidth()).isBetween(600, 800);
    assertThatThrownBy(() -> PngPainter.paint(huge))
        .isInstanceOf(PngException.class)
        .hasMessageContaining("too large");
  }

  private static BufferedImage paint(String content) throws IOException {
    return decode(PngPainter.paint(svg(content)));
  }

  private static BufferedImage decode(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String svg(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='50'>" + content + "</svg>";
  }

  /** The smallest rectangle around everything that is not white. */
  private static Rectangle inked(BufferedImage image) {
    Rectangle inked = new Rectangle();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != Color.WHITE.getRGB()) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          inked = inked.isEmpty() ? pixel : inked.union(pixel);
        }
      }
    }
    return inked;
  }
}
