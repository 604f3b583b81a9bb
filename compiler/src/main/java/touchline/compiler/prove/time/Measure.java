package touchline.compiler.prove.time;

/**
 * What a walk finds out about all paths from where the clock starts to a node: a semiring, so that
 * one walk serves for the longest, the shortest, the likeliest and the average of all.
 *
 * @param <L> what is known at a node
 */
interface Measure<L> {

  /** Known where no path has come to. */
  L none();

  boolean isNone(L known);

  /** The clock starts. */
  L begin(double chance);

  /** What is known behind a leg. */
  L along(L before, Leg leg);

  /** What two sets of paths come to together. */
  L or(L first, L second);

  /** The same with the clock at zero: how likely it is stays known. */
  L atZero(L known);

  /** What is known at most after a longer time, of which no path is known; or nothing at all. */
  L atMost(L known, Amount more);
}
