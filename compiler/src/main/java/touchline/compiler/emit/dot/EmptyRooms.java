package touchline.compiler.emit.dot;

import java.util.Map;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Symbol;

/** No words: empty tables of a fixed size where words at arrows and frames will be. */
final class EmptyRooms implements Lettering {
  private static final String ROOM =
      "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\""
          + " FIXEDSIZE=\"TRUE\"";
  private static final double FRAME_MARGIN = 14;

  /** Up to here, a frame is made so wide that its title has room beside an arrow in the middle. */
  private static final double WIDE_FRAME = 300;

  @Override
  public void graph(Chart chart, Map<String, String> attributes) {}

  @Override
  public void nodes(Map<String, String> attributes) {
    attributes.put("label", DotText.quote(""));
  }

  @Override
  public void edges(Map<String, String> attributes) {}

  @Override
  public void frame(Frame frame, Map<String, String> attributes) {
    double title = Type.HEADING.width(frame.title()) + FRAME_MARGIN;
    double width = Math.max(title, Math.min(2 * title, WIDE_FRAME));
    attributes.put("label", room(width, Type.HEADING.lineHeight()));
  }

  @Override
  public void symbol(Chart chart, Symbol symbol, Box box, Map<String, String> attributes) {}

  @Override
  public void arrow(Chart chart, Arrow arrow, ArrowLabel label, Map<String, String> attributes) {
    if (!label.isEmpty()) {
      attributes.put("label", room(label.width(), label.height()));
    }
  }

  private static String room(double width, double height) {
    int wide = (int) Math.ceil(width);
    int high = (int) Math.ceil(height);
    return ROOM + " WIDTH=\"" + wide + "\" HEIGHT=\"" + high + "\"><TR><TD></TD></TR></TABLE>>";
  }
}
