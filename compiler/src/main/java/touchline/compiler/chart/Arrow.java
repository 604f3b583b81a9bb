package touchline.compiler.chart;

import java.util.stream.Stream;
import touchline.compiler.emit.Mark;
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

  Arrow named(String otherId) {
    return new Arrow(otherId, from, to, label, stroke, look, backward);
  }

  Arrow between(String otherFrom, String otherTo) {
    return new Arrow(id, otherFrom, otherTo, label, stroke, look, backward);
  }

  Arrow leading(boolean upwards) {
    return new Arrow(id, from, to, label, stroke, look, upwards);
  }

  /** The same with a mark, whose word stands behind its label. */
  Arrow marked(Mark mark) {
    String words = PlainText.of(ChartWords.line(Stream.of(label, mark.word())));
    return new Arrow(id, from, to, words, stroke, mark.look(), backward);
  }
}
