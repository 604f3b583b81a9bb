package touchline.compiler.emit.svg.png;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.TextContent;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads SVG text for painting: nothing outside it is loaded, and its words get our fonts. */
final class SvgReader {
  private static final Set<String> TEXT_ELEMENTS = Set.of("text", "tspan");
  private static final int MOST_ELEMENTS = 1_000_000;

  /** Held on to, since Java forgets the settings of loggers that nobody holds. */
  private static final Logger JSVG_LOG = Logger.getLogger("com.github.weisj.jsvg");

  static {
    JSVG_LOG.setLevel(Level.OFF);
  }

  private SvgReader() {}

  static SVGDocument read(String svg) {
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(
                new DocumentLimits(
                    DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                    DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                    MOST_ELEMENTS))
            .preProcessor(SvgReader::setFonts)
            .build();
    byte[] bytes = MediaRules.removeFrom(svg).getBytes(StandardCharsets.UTF_8);
    SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
    if (document == null) {
      throw new PngException(
          "the diagram cannot be read for painting",
          "this is a fault of touchline; please report it together with the flow");
    }
    return document;
  }

  private static void setFonts(DomElement element) {
    if (TEXT_ELEMENTS.contains(element.tagName())) {
      String family = PictureFonts.get().familyFor(ownText(element));
      String style = element.attribute("style", "");
      element.setAttribute("style", "font-family:'" + family + "';" + style);
    }
    element.children().forEach(SvgReader::setFonts);
  }

  private static String ownText(DomElement element) {
    StringBuilder text = new StringBuilder();
    for (int child = -1; child < element.children().size(); child++) {
      element.textContent().contentAfterChildIndex(child).stream()
          .map(TextContent.Segment::text)
          .forEach(text::append);
    }
    return text.toString();
  }
}
