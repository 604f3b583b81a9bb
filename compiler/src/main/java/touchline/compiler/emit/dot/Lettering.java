package touchline.compiler.emit.dot;

import java.util.Map;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Symbol;

/** What is added to the bare structure of a graph: words and looks, as attributes in DOT. */
interface Lettering {

  void graph(Chart chart, Map<String, String> attributes);

  /** What holds for all nodes. */
  void nodes(Map<String, String> attributes);

  /** What holds for all edges. */
  void edges(Map<String, String> attributes);

  void frame(Frame frame, Map<String, String> attributes);

  void symbol(Chart chart, Symbol symbol, Box box, Map<String, String> attributes);

  void arrow(Chart chart, Arrow arrow, ArrowLabel label, Map<String, String> attributes);
}
