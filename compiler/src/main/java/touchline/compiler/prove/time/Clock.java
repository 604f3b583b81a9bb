package touchline.compiler.prove.time;

/** When the clock runs along a path. */
interface Clock {

  /** True if a clock that stands starts when control comes to this node. */
  boolean startsAt(int node);

  /** True if a clock that runs stops behind this leg. */
  boolean stopsBehind(Leg leg);

  /** True if a clock that runs stops at this node, and nothing follows. */
  boolean stopsAt(int node);
}
