package touchline.compiler.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A diagram before it is laid out.
 *
 * @param flow the id of the flow that it shows
 * @param language the code of the language that its words are in
 * @param lanes from left to right; empty unless it is a functional chart, and then every symbol is
 *     in one
 * @param frames each before those inside it
 * @param symbols with distinct ids, in the order in which the flow was written
 * @param arrows between these symbols
 */
public record Chart(
    String flow,
    String language,
    TitleBlock title,
    List<Lane> lanes,
    List<Frame> frames,
    List<Symbol> symbols,
    List<Arrow> arrows) {

  public Chart {
    lanes = List.copyOf(lanes);
    frames = List.copyOf(frames);
    symbols = List.copyOf(symbols);
    arrows = List.copyOf(arrows);
  }

  /** The same chart with a frame around each lane, for formats that have no swimlanes. */
  public Chart withLanesAsFrames() {
    if (lanes.isEmpty()) {
      return this;
    }
    return with(
        lanes.stream().map(lane -> lane.frame()).toList(),
        symbols.stream().map(s -> s.in(s.lane().map(Lane::frameId))).toList(),
        arrows);
  }

  /** The same chart with frames around interruptions only. */
  Chart withoutPhases() {
    Map<String, Frame> apart = new LinkedHashMap<>();
    for (Frame frame : frames) {
      Frame around = frame.outer().map(apart::get).orElse(frame);
      if (around.kind() == Frame.Kind.ANYTIME) {
        apart.put(frame.id(), around);
      }
    }
    return with(
        apart.values().stream().distinct().toList(),
        symbols.stream()
            .map(symbol -> symbol.in(symbol.frame().map(apart::get).map(Frame::id)))
            .toList(),
        arrows);
  }

  Chart with(List<Frame> otherFrames, List<Symbol> otherSymbols, List<Arrow> otherArrows) {
    return new Chart(flow, language, title, lanes, otherFrames, otherSymbols, otherArrows);
  }
}
