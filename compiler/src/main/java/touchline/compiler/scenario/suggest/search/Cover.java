package touchline.compiler.scenario.suggest.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;
import touchline.runtime.Machine.Taken;

/**
 * Covers ways with few paths: each path goes on to the nearest way that is not covered yet, until
 * there is none ahead (a greedy set cover).
 */
public final class Cover {
  private static final int MOST_TOGETHER = 4_000;
  private static final int LEAST_EACH = 1_000;
  private static final int MOST_EACH = 16_000;
  private static final int NEAR = 2;
  private static final int FAR = 8;

  private final Course.Ground ground;
  private final List<List<Edge>> paths = new ArrayList<>();
  private final Set<Taken> left;
  private final Map<Taken, Missing> missing = new LinkedHashMap<>();

  /** Why a way is not covered. */
  public enum Missing {
    /** The search was not taken further. */
    GAVE_UP,
    /** A case can take it, but no scenario can tell such a case. */
    UNTELLABLE,
    /** No case can. */
    NONE
  }

  private Cover(Course.Ground ground, List<Taken> wanted) {
    this.ground = ground;
    this.left = new LinkedHashSet<>(wanted);
  }

  /**
   * @param paths from beginning to end
   * @param missing what they do not take, and why
   */
  public record Result(List<List<Edge>> paths, Map<Taken, Missing> missing) {

    /** This, and what another search found of what is missing. */
    public Result and(Result other) {
      List<List<Edge>> all = new ArrayList<>(paths);
      all.addAll(other.paths());
      return new Result(all, other.missing());
    }
  }

  /** Paths that take all of these ways that can be taken. */
  public static Result of(Course.Ground ground, List<Taken> wanted) {
    Cover cover = new Cover(ground, wanted);
    cover.together();
    cover.oneByOne();
    return new Result(cover.paths, cover.missing);
  }

  /** Whatever of it is nearest. */
  private void together() {
    boolean more = true;
    while (more && !left.isEmpty()) {
      Course course = new Course(ground, left, NEAR);
      more = add(course.path(left, MOST_TOGETHER));
      if (!more && course.isComplete() && !course.metUntellable()) {
        left.forEach(way -> missing.put(way, Missing.NONE));
        left.clear();
      }
    }
  }

  /** What is hard to come to: each of it for a while, then what is left for longer. */
  private void oneByOne() {
    for (int most = LEAST_EACH; most <= MOST_EACH && !left.isEmpty(); most *= 2) {
      for (Taken way : List.copyOf(left)) {
        if (left.contains(way)) {
          lookFor(way, most);
        }
      }
    }
    left.clear();
  }

  private void lookFor(Taken way, int most) {
    Course course = new Course(ground, left, FAR);
    add(course.path(Set.of(way), most));
    if (left.contains(way)) {
      if (course.metUntellable()) {
        missing.put(way, Missing.UNTELLABLE);
      } else if (course.isComplete()) {
        missing.put(way, Missing.NONE);
      } else {
        missing.putIfAbsent(way, Missing.GAVE_UP); // A shorter search may have seen more than this.
      }
      if (course.isComplete()) {
        left.remove(way);
      }
    }
  }

  private boolean add(List<Edge> path) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    missing.keySet().removeAll(taken(path));
    return left.removeAll(taken(path));
  }

  public static Set<Taken> taken(List<Edge> path) {
    Set<Taken> taken = new HashSet<>();
    path.forEach(edge -> taken.addAll(edge.taken()));
    return taken;
  }
}
