package touchline.compiler.emit.svg;

import java.util.Locale;
import touchline.compiler.chart.Paint;
import touchline.compiler.emit.Mark.Look;

/**
 * Draws a sign on a symbol that is not as before, of a shape of its own each, so that it is told
 * apart without colours: a plus in a circle, a minus in a square, a wave in a rhombus.
 */
record Badge(Xml xml) {
  static final double RADIUS = 6.5;

  private static final double ARM = 3.4;
  private static final double PEN = 1.6;

  void at(Point middle, Look look) {
    switch (look) {
      case ADDED ->
          draw(
              look,
              circle(middle),
              level(middle).move(middle.x(), middle.y() - ARM).line(middle.x(), middle.y() + ARM));
      case REMOVED -> draw(look, square(middle), level(middle));
      case CHANGED -> draw(look, rhombus(middle), wave(middle));
      case PLAIN, UNUSED, PARTLY -> {}
    }
  }

  private void draw(Look look, PathData outline, PathData sign) {
    Paint.of(look)
        .ifPresent(
            paint -> {
              String name = Theme.className(paint);
              xml.open("g", "class", "badge");
              xml.empty(
                  "path", "class", name, "d", outline, "fill", Theme.PAPER, "stroke", paint.line());
              xml.empty(
                  "path",
                  "class",
                  look.name().toLowerCase(Locale.ROOT) + "-line",
                  "d",
                  sign,
                  "fill",
                  "none",
                  "stroke",
                  paint.line(),
                  "stroke-width",
                  PEN);
              xml.close("g");
            });
  }

  private static PathData circle(Point m) {
    return new PathData()
        .move(m.x() - RADIUS, m.y())
        .arc(RADIUS, RADIUS, m.x() + RADIUS, m.y())
        .arc(RADIUS, RADIUS, m.x() - RADIUS, m.y())
        .close();
  }

  private static PathData square(Point m) {
    return new PathData().rounded(Area.around(m, 2 * RADIUS - 1, 2 * RADIUS - 1), 1);
  }

  private static PathData rhombus(Point m) {
    double reach = RADIUS + 2;
    return new PathData()
        .move(m.x(), m.y() - reach)
        .line(m.x() + reach, m.y())
        .line(m.x(), m.y() + reach)
        .line(m.x() - reach, m.y())
        .close();
  }

  private static PathData level(Point m) {
    return new PathData().move(m.x() - ARM, m.y()).line(m.x() + ARM, m.y());
  }

  private static PathData wave(Point m) {
    return new PathData()
        .move(m.x() - ARM, m.y() + 1)
        .bend(m.x() - ARM / 2, m.y() - ARM, m.x(), m.y())
        .bend(m.x() + ARM / 2, m.y() + ARM, m.x() + ARM, m.y() - 1);
  }
}
