package touchline.compiler.emit.dot;

/** Outlines whose width depends on the height at which it is measured. */
enum Outline {
  DIAMOND(1.4, 1.9) {
    @Override
    double share(double height) {
      return 1 - height;
    }
  },
  ELLIPSE(1.8, 3.4) {
    @Override
    double share(double height) {
      return Math.sqrt(1 - height * height);
    }
  },
  HEXAGON(2.2, 4.5) {
    @Override
    double share(double height) {
      return 1 - height / 2;
    }
  };

  private static final double MARGIN = 6;
  private static final double MIN_WIDTH = 80;
  private static final double MIN_HEIGHT = 30;
  private static final double STEP = 2;

  private static final int TALLEST = 5;

  private final double leastAspect;
  private final double mostAspect;

  /**
   * @param leastAspect the outline looks best at least so much wider than high
   * @param mostAspect and at most so much
   */
  Outline(double leastAspect, double mostAspect) {
    this.leastAspect = leastAspect;
    this.mostAspect = mostAspect;
  }

  /**
   * How wide the outline is, as a share of its full width.
   *
   * @param height above or below its middle, as a share of half its height, from 0 to 1
   */
  abstract double share(double height);

  /** The best-looking outline that every line of a text fits into. */
  Box around(TextBlock text) {
    Box best = new Box(0, 0, text);
    double leastCost = Double.MAX_VALUE;
    double lowest = Math.max(MIN_HEIGHT, text.height() + MARGIN);
    for (double height = lowest; height < TALLEST * lowest; height += STEP) {
      double width = Math.max(MIN_WIDTH, width(text, height));
      double cost = width * height * awkwardness(width / height);
      if (cost < leastCost) {
        leastCost = cost;
        best = new Box(width, height, text);
      }
    }
    return best;
  }

  private double width(TextBlock text, double height) {
    double widest = 0;
    for (TextLine line : text.lines()) {
      double width = (line.width() + 2 * MARGIN) / share(2 * line.reach() / height);
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private double awkwardness(double aspect) {
    return Math.max(1, Math.max(aspect / mostAspect, leastAspect / aspect));
  }
}
