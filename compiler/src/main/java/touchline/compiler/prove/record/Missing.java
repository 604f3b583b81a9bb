package touchline.compiler.prove.record;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Node;
import touchline.compiler.source.Span;

/**
 * A field that is used where it may be unknown.
 *
 * @param node the statement that uses it
 * @param place the field's name there; for a call, the call
 * @param reason why it may be unknown
 * @param path a shortest one that does not record it, to the statement that uses it
 * @param emptied true if the path begins where the field may be left empty or is forgotten, not
 *     where the case comes in
 * @param called for a call, the place in the called flow
 * @param recordings where else it is recorded
 * @param others more places that use it or another field, for the same reason
 */
public record Missing(
    String field,
    Node node,
    Span place,
    Reason reason,
    List<Passage> path,
    boolean emptied,
    Optional<CalledUse> called,
    List<Recording> recordings,
    List<Place> others) {

  /** Another place, and the field that it uses. */
  public record Place(String field, Span span) {}

  /** Why a field may be unknown. */
  public enum Reason {
    /** Nothing in the flow records it. */
    NOWHERE,
    /** Nothing records it before. */
    TOO_EARLY,
    /** Something records it before, but not on every path. */
    PASSED_BY
  }

  public Missing {
    path = List.copyOf(path);
    recordings = List.copyOf(recordings);
    others = List.copyOf(others);
  }
}
