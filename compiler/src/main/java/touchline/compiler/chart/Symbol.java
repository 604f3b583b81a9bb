package touchline.compiler.chart;

import java.util.Optional;
import touchline.compiler.emit.Mark;
import touchline.compiler.model.Outcome;

/**
 * A symbol with its words. All texts are on one line and free of control characters.
 *
 * @param id of the node, or of the phase that is drawn as one symbol
 * @param note the smaller line below the title: who, by when, how long; may be empty
 * @param tooltip all that is known about it, for readers who point at it
 * @param actor the id of who does it
 * @param phase the id of the innermost phase that it belongs to
 * @param frame the id of the innermost frame that it stands in
 * @param lane the id of its swimlane, in a functional chart
 * @param outcome how the case ends here, for an end
 * @param mark what is shown about it beside that
 */
public record Symbol(
    String id,
    Shape shape,
    String title,
    String note,
    String tooltip,
    Optional<String> actor,
    Optional<String> phase,
    Optional<String> frame,
    Optional<String> lane,
    Optional<Outcome> outcome,
    Mark mark) {

  /** Stands between the facts of a note, with spaces around it. */
  public static final String DOT = "\u00B7";

  Symbol named(String otherId) {
    return new Symbol(
        otherId, shape, title, note, tooltip, actor, phase, frame, lane, outcome, mark);
  }

  Symbol in(Lane other) {
    return new Symbol(
        id,
        shape,
        title,
        note,
        tooltip,
        actor,
        phase,
        frame,
        Optional.of(other.id()),
        outcome,
        mark);
  }

  Symbol in(Optional<String> otherFrame) {
    return new Symbol(
        id, shape, title, note, tooltip, actor, phase, otherFrame, lane, outcome, mark);
  }

  Symbol marked(Mark other) {
    return new Symbol(id, shape, title, note, tooltip, actor, phase, frame, lane, outcome, other);
  }
}
