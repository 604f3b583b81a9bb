package touchline.compiler.chart;

import java.util.Locale;

/** The symbols, after ISO 5807. */
public enum Shape {
  /** Oval: customers come in. */
  START,
  /** Box. */
  STEP,
  /** Diamond. */
  DECISION,
  /** Box with a thick border. */
  ESCALATION,
  /** D shape (delay). */
  WAIT,
  /** Box with double sides (predefined process). */
  CALL,
  /** Document. */
  SURVEY,
  /** Bar: branches begin or meet. */
  BAR,
  /** Hexagon: may happen at any moment. */
  ANYTIME,
  /** Small oval: what ran beside the case is over. */
  BACK,
  /** Oval: the case ends, or goes back to the flow that called. */
  END,
  /** Box: a phase, drawn as one. */
  PHASE;

  /** The name in lower case, as used for classes in pictures. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
