package touchline.compiler.chart;

import touchline.compiler.emit.Mark;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.wording.Phrases;

/** The marks of a diagram of two versions, each with a sign and a word of its own. */
record MarkWords(Phrases phrases) {
  /** Signs stay with their words: no line is broken between them. */
  private static final String ADDED = "+\u00A0";

  private static final String REMOVED = "\u2212\u00A0";
  private static final String CHANGED = "~\u00A0";

  static MarkWords of(String language) {
    return new MarkWords(Phrases.of(language));
  }

  Mark added() {
    return new Mark(Look.ADDED, ADDED + phrases.text("chart.added"));
  }

  Mark removed() {
    return new Mark(Look.REMOVED, REMOVED + phrases.text("chart.removed"));
  }

  Mark changed() {
    return new Mark(Look.CHANGED, CHANGED + phrases.text("chart.changed"));
  }

  /** Otherwise than before, where that can be said in a few words. */
  Mark was(String before) {
    return new Mark(Look.CHANGED, CHANGED + phrases.text("chart.was", before));
  }
}
