package touchline.compiler.prove.handover;

import touchline.compiler.model.Node;

/**
 * A hand-over.
 *
 * @param from the role that held the case
 * @param to the role that holds it now
 * @param at the statement of the flow in question that brings it about: one that names the role, or
 *     the call of a flow in which that happens
 * @param named the statement that names the role
 */
public record Change(String from, String to, Node at, Node named) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Change change
        && from.equals(change.from)
        && to.equals(change.to)
        && isSame(at, change.at)
        && isSame(named, change.named);
  }

  private static boolean isSame(Node one, Node other) {
    return one.id().equals(other.id()) && one.span().equals(other.span());
  }

  @Override
  public int hashCode() {
    return 31 * at.span().hashCode() + named.span().hashCode();
  }

  /** The same, seen from a flow that calls the one it happens in. */
  Change in(Node call) {
    return new Change(from, to, call, named);
  }
}
