package touchline.compiler.emit;

/**
 * Something that a diagram shows about a part of a flow beside what the flow says.
 *
 * @param look how the part is drawn
 * @param word what stands at it; may be empty
 */
public record Mark(Look look, String word) {
  /** Nothing. */
  public static final Mark NONE = new Mark(Look.PLAIN, "");

  /** How something is drawn that is marked. */
  public enum Look {
    /** As ever. */
    PLAIN,
    /** As something that did not happen: long dashes, an empty arrowhead. */
    UNUSED,
    /** As something of which only a part happened: long dashes, a full arrowhead. */
    PARTLY,
    /** As something new: a thick line. */
    ADDED,
    /** As something that is gone: long dashes, an empty arrowhead. */
    REMOVED,
    /** As something that is otherwise than before: dashes and dots in turn. */
    CHANGED
  }
}
