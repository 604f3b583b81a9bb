package touchline.compiler.merge;

import java.util.Optional;

/** In which braces an entry stands in the end. */
final class Home {
  private Home() {}

  /** Whether an entry stands in those of a parent; nowhere, if it was deleted. */
  static boolean isIn(Trio trio, Trio parent) {
    Optional<Trio> base = trio.parent(Side.BASE);
    Optional<Trio> ours = trio.parent(Side.OURS);
    Optional<Trio> theirs = trio.parent(Side.THEIRS);
    Optional<Trio> wanted = Optional.of(parent);
    if (ours.isPresent() && theirs.isPresent()) {
      boolean theirsMoved = ours.equals(base);
      return isTorn(trio)
          ? wanted.equals(ours) || wanted.equals(theirs)
          : wanted.equals(theirsMoved ? theirs : ours);
    }
    Side kept = ours.isPresent() ? Side.OURS : Side.THEIRS;
    boolean deleted = base.isPresent() && !(trio.in(kept) && Change.touched(trio, kept));
    return !deleted && wanted.equals(trio.parent(kept));
  }

  /** Whether both sides moved it into different braces. */
  static boolean isTorn(Trio trio) {
    Optional<Trio> base = trio.parent(Side.BASE);
    Optional<Trio> ours = trio.parent(Side.OURS);
    Optional<Trio> theirs = trio.parent(Side.THEIRS);
    return ours.isPresent()
        && theirs.isPresent()
        && !ours.equals(theirs)
        && !ours.equals(base)
        && !theirs.equals(base);
  }
}
