package touchline.compiler.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.emit.Mark.Look;

/** The part of a chart around what is marked: where all of it would be too large. */
public final class MarkedPart {
  private MarkedPart() {}

  /** What is marked, what is beside it, and what stands between. */
  public static Chart of(Chart chart) {
    Set<String> marked = new HashSet<>();
    for (Symbol symbol : chart.symbols()) {
      if (symbol.mark().look() != Look.PLAIN) {
        marked.add(symbol.id());
      }
    }
    for (Arrow arrow : chart.arrows()) {
      if (arrow.look() != Look.PLAIN) {
        marked.add(arrow.from());
        marked.add(arrow.to());
      }
    }
    Set<String> shown = new HashSet<>(marked);
    for (Arrow arrow : chart.arrows()) {
      if (marked.contains(arrow.from()) || marked.contains(arrow.to())) {
        shown.add(arrow.from());
        shown.add(arrow.to());
      }
    }
    List<Symbol> symbols =
        chart.symbols().stream().filter(symbol -> shown.contains(symbol.id())).toList();
    List<Arrow> arrows =
        chart.arrows().stream()
            .filter(arrow -> shown.contains(arrow.from()) && shown.contains(arrow.to()))
            .toList();
    return chart.with(frames(chart, symbols), symbols, arrows);
  }

  /** Those with something in them. */
  private static List<Frame> frames(Chart chart, List<Symbol> symbols) {
    Set<String> used = new HashSet<>();
    symbols.forEach(symbol -> symbol.frame().ifPresent(used::add));
    for (int i = chart.frames().size() - 1; i >= 0; i--) {
      Frame frame = chart.frames().get(i);
      if (used.contains(frame.id())) {
        frame.outer().ifPresent(used::add);
      }
    }
    return chart.frames().stream().filter(frame -> used.contains(frame.id())).toList();
  }
}
