package touchline.compiler.chart;

/**
 * An arrow from one symbol to another.
 *
 * @param id unique among the arrows
 * @param label on one line; may be empty
 * @param backward leads up the page: to a symbol that is written earlier, or to itself
 */
public record Arrow(
    String id, String from, String to, String label, Stroke stroke, boolean backward) {

  /** True if a clock belongs before its label. */
  public boolean hasClock() {
    return stroke == Stroke.DOTTED;
  }
}
