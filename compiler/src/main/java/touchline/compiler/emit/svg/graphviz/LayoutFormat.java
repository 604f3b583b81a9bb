package touchline.compiler.emit.svg.graphviz;

import guru.nidi.graphviz.engine.Format;

/** How Graphviz writes a laid-out graph down. */
public enum LayoutFormat {
  SVG(Format.SVG),
  /** Positions and sizes in inches, a line per node and edge. */
  PLAIN(Format.PLAIN),
  /** Everything as JSON: positions in points, edges as splines. */
  JSON(Format.JSON0);

  private final Format format;

  LayoutFormat(Format format) {
    this.format = format;
  }

  Format format() {
    return format;
  }
}
