package touchline.compiler.chart;

import touchline.compiler.emit.Mark.Look;

/**
 * An arrow from one symbol to another.
 *
 * @param id unique among the arrows
 * @param label on one line; may be empty
 * @param look how it is marked
 * @param backward leads up the page: to a symbol that is written earlier, or to itself
 */
public record Arrow(
    String id, String from, String to, String label, Stroke stroke, Look look, boolean backward) {

  /** True if a clock belongs before its label. */
  public boolean hasClock() {
    return stroke == Stroke.DOTTED;
  }
}
