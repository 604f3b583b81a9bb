package touchline.compiler.chart;

import touchline.compiler.emit.Mark;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.wording.Phrases;

/** The marks of a diagram of two versions, each with a sign and a word of its own. */
record MarkWords(Phrases phrases) {
  static MarkWords of(String language) {
    return new MarkWords(Phrases.of(language));
  }

  Mark added() {
    return new Mark(Look.ADDED, "+ " + phrases.text("chart.added"));
  }

  Mark removed() {
    return new Mark(Look.REMOVED, "\u2212 " + phrases.text("chart.removed"));
  }

  Mark changed() {
    return new Mark(Look.CHANGED, "~ " + phrases.text("chart.changed"));
  }

  /** Otherwise than before, where that can be said in a few words. */
  Mark was(String before) {
    return new Mark(Look.CHANGED, "~ " + phrases.text("chart.was", before));
  }
}
