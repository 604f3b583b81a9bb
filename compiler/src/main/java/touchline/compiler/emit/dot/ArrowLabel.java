package touchline.compiler.emit.dot;

import touchline.compiler.chart.Arrow;

/**
 * The label of an arrow with the room that it takes.
 *
 * @param clock room for the clock before the text, in points; 0 if there is none
 * @param width in points, with a margin
 * @param height in points, with a margin
 */
public record ArrowLabel(TextBlock text, double clock, double width, double height) {
  private static final double ROOM = 110;
  private static final double CLOCK = 13;
  private static final double MARGIN = 4;

  public static ArrowLabel of(Arrow arrow) {
    double area = Type.LABEL.width(arrow.label()) * Type.LABEL.lineHeight();
    TextBlock text = TextBlock.of(arrow.label(), Type.LABEL, Math.max(ROOM, Math.sqrt(3 * area)));
    double clock = arrow.hasClock() ? CLOCK : 0;
    double height = Math.max(text.height(), clock);
    return new ArrowLabel(text, clock, text.width() + clock + 2 * MARGIN, height + MARGIN);
  }

  public boolean isEmpty() {
    return text.lines().isEmpty() && clock == 0;
  }
}
