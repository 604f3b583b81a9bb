package touchline.compiler.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.source.Span;

/**
 * A block that statements stand in, as a chain from the inside out.
 *
 * @param id unique in the flow, e.g. {@code body}, {@code phase.request}, {@code book.late}: for a
 *     block behind a way, the way's id
 * @param owner the node that the block belongs to (the fork of a parallel branch, the start of a
 *     {@code from}); empty for the body and phases
 * @param title of a phase, a parallel branch or an {@code anytime}; else empty
 */
public record Scope(
    Kind kind, String id, String owner, String title, Optional<Scope> outer, Span span)
    implements Element {

  /** What kind of block it is. */
  public enum Kind {
    BODY,
    FROM,
    PHASE,
    /** A branch of a decision or a wait. */
    BRANCH,
    PROBLEM,
    /** Runs beside its statement, or is the way out of a wait whose time is up. */
    LATE,
    EVERY,
    PARALLEL_BRANCH,
    ANYTIME
  }

  /** This block and those around it, from the inside out. */
  public Stream<Scope> chain() {
    return Stream.iterate(Optional.of(this), Optional::isPresent, s -> s.flatMap(Scope::outer))
        .map(Optional::orElseThrow);
  }

  /** The innermost block of a kind that this is or stands in. */
  public Optional<Scope> innermost(Kind wanted) {
    Scope scope = this;
    while (scope.kind != wanted && scope.outer.isPresent()) {
      scope = scope.outer.orElseThrow();
    }
    return scope.kind == wanted ? Optional.of(scope) : Optional.empty();
  }

  /** True if this or a block around it is of one of some kinds. */
  public boolean isInAny(Set<Kind> kinds) {
    Scope scope = this;
    while (!kinds.contains(scope.kind) && scope.outer.isPresent()) {
      scope = scope.outer.orElseThrow();
    }
    return kinds.contains(scope.kind);
  }

  /** The innermost phase. */
  public Optional<Scope> phase() {
    return innermost(Kind.PHASE);
  }

  /** True if this is {@code other} or stands in it. */
  public boolean isIn(Scope other) {
    Scope scope = this;
    while (!scope.id.equals(other.id) && scope.outer.isPresent()) {
      scope = scope.outer.orElseThrow();
    }
    return scope.id.equals(other.id);
  }
}
