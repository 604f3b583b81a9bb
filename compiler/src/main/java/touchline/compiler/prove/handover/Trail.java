package touchline.compiler.prove.handover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Node;

/** The hand-overs on a path, in their order. Trails share their beginnings. */
public final class Trail {
  /** No hand-over yet. */
  public static final Trail NONE = new Trail(Optional.empty(), Optional.empty(), 0);

  /** What is added to a trail: once, or several times over. */
  private record Part(
      Optional<Change> change, Optional<Trail> inner, Optional<Node> call, int times) {}

  private final Optional<Trail> before;
  private final Optional<Part> last;
  private final int count;

  private Trail(Optional<Trail> before, Optional<Part> last, int count) {
    this.before = before;
    this.last = last;
    this.count = count;
  }

  /** How many hand-overs there are. */
  public int count() {
    return count;
  }

  /** The first of them, {@code most} at most. */
  public List<Change> changes(int most) {
    Deque<Part> parts = new ArrayDeque<>();
    Optional<Trail> trail = Optional.of(this);
    while (trail.isPresent()) {
      trail.orElseThrow().last.ifPresent(parts::push);
      trail = trail.orElseThrow().before;
    }
    List<Change> changes = new ArrayList<>();
    for (Part part : parts) {
      part.change().ifPresent(changes::add);
      for (int i = 0; i < part.times() && changes.size() < most; i++) {
        List<Change> inner = part.inner().map(it -> it.changes(most)).orElse(List.of());
        inner.forEach(it -> changes.add(part.call().map(it::in).orElse(it)));
      }
    }
    return List.copyOf(changes.subList(0, Math.min(most, changes.size())));
  }

  Trail and(Change change) {
    return with(new Part(Optional.of(change), Optional.empty(), Optional.empty(), 0), 1);
  }

  /** With what happens beside, so many times. */
  Trail and(Trail inner, int times) {
    return and(inner, times, Optional.empty());
  }

  /** With what happens in a flow that is called. */
  Trail in(Node call, Trail inner) {
    return and(inner, 1, Optional.of(call));
  }

  private Trail and(Trail inner, int times, Optional<Node> call) {
    return inner.count == 0
        ? this
        : with(
            new Part(Optional.empty(), Optional.of(inner), call, times),
            (long) inner.count * times);
  }

  private Trail with(Part part, long more) {
    int sum = (int) Math.min(Integer.MAX_VALUE, count + more);
    return new Trail(Optional.of(this), Optional.of(part), sum);
  }

  /** The one with more hand-overs; of two with as many, the first. */
  static Trail most(Trail first, Trail second) {
    return second.count > first.count ? second : first;
  }
}
