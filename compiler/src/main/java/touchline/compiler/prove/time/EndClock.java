package touchline.compiler.prove.time;

import java.util.function.IntPredicate;

/** A clock that runs from the start, until a node of some kind. */
record EndClock(IntPredicate isEnd) implements Clock {

  @Override
  public boolean startsAt(int node) {
    return false;
  }

  @Override
  public boolean stopsBehind(Leg leg) {
    return false;
  }

  @Override
  public boolean stopsAt(int node) {
    return isEnd.test(node);
  }
}
