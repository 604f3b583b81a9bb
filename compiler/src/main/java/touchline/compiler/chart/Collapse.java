package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.emit.Mark;
import touchline.compiler.emit.Mark.Look;

/** The overview: each phase one symbol (in a functional chart one per lane), titles only. */
final class Collapse {
  private final Map<String, Frame> phases = new LinkedHashMap<>();

  /** What each old symbol becomes, by the old id. */
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();

  private Collapse(Chart chart) {
    for (Frame frame : chart.frames()) {
      if (frame.kind() == Frame.Kind.PHASE) {
        phases.put(frame.id(), frame.outer().map(phases::get).orElse(frame));
      }
    }
    for (Symbol symbol : chart.symbols()) {
      symbols.put(symbol.id(), collapsed(symbol));
    }
  }

  static Chart phasesOf(Chart chart) {
    Collapse collapse = new Collapse(chart);
    List<Frame> frames =
        chart.frames().stream().filter(frame -> frame.kind() != Frame.Kind.PHASE).toList();
    List<Arrow> arrows = collapse.arrows(chart.arrows());
    Set<String> deadEnds = collapse.deadEnds(chart, arrows);
    return chart.with(
        frames,
        collapse.symbols.values().stream()
            .distinct()
            .filter(symbol -> !deadEnds.contains(symbol.id()))
            .toList(),
        arrows.stream().filter(arrow -> !deadEnds.contains(arrow.to())).toList());
  }

  /** Parts of phases from which nothing goes on and in which nothing ends: they ran beside. */
  private Set<String> deadEnds(Chart chart, List<Arrow> arrows) {
    Set<String> ids = new HashSet<>();
    symbols.values().stream().filter(s -> s.shape() == Shape.PHASE).forEach(s -> ids.add(s.id()));
    arrows.forEach(arrow -> ids.remove(arrow.from()));
    chart.symbols().stream()
        .filter(symbol -> symbol.shape() == Shape.END)
        .forEach(symbol -> ids.remove(symbol(symbol.id()).id()));
    return ids;
  }

  private Symbol collapsed(Symbol symbol) {
    Frame phase = symbol.frame().map(phases::get).orElse(null);
    if (phase == null) {
      return symbol;
    }
    String id = symbol.lane().map(lane -> phase.id() + "." + lane).orElse(phase.id());
    return new Symbol(
        id,
        Shape.PHASE,
        phase.title(),
        "",
        phase.title(),
        Optional.empty(),
        Optional.of(phase.id()),
        Optional.empty(),
        symbol.lane(),
        Optional.empty(),
        Mark.NONE);
  }

  private Symbol symbol(String id) {
    return Objects.requireNonNull(symbols.get(id), id);
  }

  private List<Arrow> arrows(List<Arrow> arrows) {
    List<Arrow> kept = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Arrow arrow : arrows) {
      Symbol from = symbol(arrow.from());
      Symbol to = symbol(arrow.to());
      if (!from.equals(to) && seen.add(List.of(from.id(), to.id()))) {
        boolean whole = from.shape() != Shape.PHASE;
        kept.add(
            new Arrow(
                arrow.id(),
                from.id(),
                to.id(),
                whole ? arrow.label() : "",
                whole ? arrow.stroke() : Stroke.SOLID,
                whole ? arrow.look() : Look.PLAIN,
                arrow.backward()));
      }
    }
    return kept;
  }
}
