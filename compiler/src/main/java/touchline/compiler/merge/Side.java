package touchline.compiler.merge;

/** The three versions that a merge knows. */
enum Side {
  /** What both came from. */
  BASE,
  OURS,
  THEIRS;

  /** The other of the two that changed the base. */
  Side other() {
    return this == OURS ? THEIRS : OURS;
  }
}
