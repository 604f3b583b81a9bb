package touchline.compiler.chart;

/** How the line of an arrow is drawn; it carries meaning where there is no colour. */
public enum Stroke {
  /** The regular way. */
  SOLID,
  /** A problem. */
  DASHED,
  /** Time has passed: too late, or a reminder. It comes with a clock. */
  DOTTED
}
