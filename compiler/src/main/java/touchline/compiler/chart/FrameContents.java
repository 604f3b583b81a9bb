package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands directly in each frame of a chart, and outside all of them. */
public final class FrameContents {
  private final Map<Optional<String>, List<Symbol>> symbols = new HashMap<>();
  private final Map<Optional<String>, List<Frame>> frames = new HashMap<>();

  public FrameContents(Chart chart) {
    for (Symbol symbol : chart.symbols()) {
      symbols.computeIfAbsent(symbol.frame(), frame -> new ArrayList<>()).add(symbol);
    }
    for (Frame frame : chart.frames()) {
      frames.computeIfAbsent(frame.outer(), outer -> new ArrayList<>()).add(frame);
    }
  }

  /** The symbols directly in a frame, or outside all frames, as they were written. */
  public List<Symbol> symbols(Optional<String> frame) {
    return symbols.getOrDefault(frame, List.of());
  }

  /** The frames directly in a frame, or outside all frames, as they were written. */
  public List<Frame> frames(Optional<String> outer) {
    return frames.getOrDefault(outer, List.of());
  }
}
