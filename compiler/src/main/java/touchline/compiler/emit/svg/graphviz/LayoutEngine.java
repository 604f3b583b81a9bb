package touchline.compiler.emit.svg.graphviz;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Rasterizer;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * An engine of graphviz-java that needs no beginning and no end. Its own base class loads a logger
 * and regular expressions, which takes longer than to start {@code dot}.
 */
interface LayoutEngine extends GraphvizEngine {
  /**
   * Nothing is made of pixels here. graphviz-java's own constant for that asks Java's class loaders
   * for libraries, which fails for classes on the boot class path.
   */
  Rasterizer NO_PIXELS = new NoPixels();

  @Override
  default void init(Consumer<GraphvizEngine> ready, Consumer<GraphvizEngine> failed) {
    ready.accept(this);
  }

  @Override
  default void close() {}

  /** A picture of pixels is drawn from the SVG file. */
  final class NoPixels implements Rasterizer {
    @Override
    public Format format() {
      return Format.SVG;
    }

    @Override
    public BufferedImage rasterize(Graphviz graphviz, Consumer<Graphics2D> painter, String input) {
      throw new UnsupportedOperationException("nothing is made of pixels here");
    }
  }
}
