package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchline.compiler.chart.Paint;
import touchline.compiler.emit.Mark.Look;

/**
 * Draws an arrow that is marked, whatever takes its way: long dashes and an empty head for what did
 * not happen or is gone, a thick line for what is new, dashes and dots for what is otherwise.
 */
record MarkedLine(Xml xml, Look look, Paint paint) {
  private static final double USUAL = 1.2;
  private static final double THICK = 2.2;

  void draw(PathData line, PathData head) {
    String name = look.name().toLowerCase(Locale.ROOT);
    List<Object> attributes =
        new ArrayList<>(List.of("class", name + "-line", "d", line, "fill", "none"));
    attributes.addAll(List.of("stroke", paint.line()));
    attributes.addAll(List.of("stroke-width", look == Look.ADDED ? THICK : USUAL));
    Theme.dashes(look).ifPresent(dashes -> attributes.addAll(List.of("stroke-dasharray", dashes)));
    xml.empty("path", attributes.toArray());
    String fill = Theme.hasEmptyHead(look) ? Theme.PAPER : paint.line();
    xml.empty("path", "class", name + "-head", "d", head, "fill", fill, "stroke", paint.line());
  }
}
