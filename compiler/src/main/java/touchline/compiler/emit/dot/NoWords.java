package touchline.compiler.emit.dot;

import java.util.Map;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Symbol;

/** No words, and no room for them. */
final class NoWords implements Lettering {
  @Override
  public void graph(Chart chart, Map<String, String> attributes) {}

  @Override
  public void nodes(Map<String, String> attributes) {
    attributes.put("label", DotText.quote(""));
  }

  @Override
  public void edges(Map<String, String> attributes) {}

  @Override
  public void frame(Frame frame, Map<String, String> attributes) {}

  @Override
  public void symbol(Chart chart, Symbol symbol, Box box, Map<String, String> attributes) {}

  @Override
  public void arrow(Chart chart, Arrow arrow, ArrowLabel label, Map<String, String> attributes) {}
}
