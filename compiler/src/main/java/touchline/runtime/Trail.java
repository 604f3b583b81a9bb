package touchline.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All nodes that a case came by. Adding one leaves the trail before it as it was, at no cost. */
public final class Trail {
  static final Trail EMPTY = new Trail(null, null);

  private final @Nullable Trail before;
  private final @Nullable Visit last;
  private final int size;

  private Trail(@Nullable Trail before, @Nullable Visit last) {
    this.before = before;
    this.last = last;
    this.size = before == null ? 0 : before.size + 1;
  }

  Trail and(Visit visit) {
    return new Trail(this, visit);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** All of them, the first one first. */
  public List<Visit> visits() {
    return behind(0);
  }

  /** Those behind the first {@code number}. */
  public List<Visit> behind(int number) {
    Deque<Visit> visits = new ArrayDeque<>();
    for (Trail trail = this; trail != null && trail.size > number; trail = trail.before) {
      if (trail.last != null) {
        visits.addFirst(trail.last);
      }
    }
    return List.copyOf(visits);
  }
}
