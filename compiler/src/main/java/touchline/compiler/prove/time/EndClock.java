package touchline.compiler.prove.time;

import java.util.function.IntPredicate;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;

/** A clock that runs from the start, until a node of some kind. */
record EndClock(IntPredicate isEnd) implements Clock {

  /** True where the flow ends: at an end that somebody wrote, or below its body. */
  static final Node.Cases<Boolean> ENDS_FLOW =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean returning(Node.Return node) {
          return true;
        }

        @Override
        public Boolean end(Node.End node) {
          return true;
        }
      };

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
