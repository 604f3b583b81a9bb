package touchline.compiler.prove.time;

/** How well things go. */
enum Pace {
  /** Everything takes as long as it may. */
  WORST,
  /** Nothing goes wrong, and the shortest of all ways is taken. */
  BEST,
  /** Nothing goes wrong, and each way is taken as often as its share says. */
  USUAL
}
