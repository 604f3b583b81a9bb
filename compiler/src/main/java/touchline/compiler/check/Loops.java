package touchline.compiler.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The strongly connected parts of a graph that hold a loop (Tarjan 1972, without recursion).
 *
 * @param <N> a node
 * @param parts each in the order in which its nodes were given
 */
public record Loops<N>(List<Set<N>> parts) {

  public Loops {
    parts = List.copyOf(parts);
  }

  /** Where there is no loop. */
  static <N> Loops<N> none() {
    return new Loops<>(List.of());
  }

  /** Finds loops among nodes; {@code next} may give the same node more than once. */
  public static <N> Loops<N> in(Collection<N> nodes, Function<N, ? extends Collection<N>> next) {
    return new Search<>(nodes, next).run();
  }

  /** True if a node is on a loop. */
  public boolean contain(N node) {
    return parts.stream().anyMatch(part -> part.contains(node));
  }

  /** A shortest way round from a node back to it, the node first and not again. */
  public static <N> List<N> round(N start, Set<N> part, Function<N, ? extends Collection<N>> next) {
    Map<N, N> before = new HashMap<>();
    Deque<N> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      N node = waiting.remove();
      for (N follower : next.apply(node)) {
        if (follower.equals(start)) {
          return path(start, node, before);
        }
        if (part.contains(follower) && before.putIfAbsent(follower, node) == null) {
          waiting.add(follower);
        }
      }
    }
    return List.of(start);
  }

  private static <N> List<N> path(N start, N last, Map<N, N> before) {
    Deque<N> path = new ArrayDeque<>();
    for (N node = last; !node.equals(start); node = before.getOrDefault(node, start)) {
      path.addFirst(node);
    }
    path.addFirst(start);
    return List.copyOf(path);
  }

  private static final class Search<N> {
    private final Collection<N> nodes;
    private final Function<N, ? extends Collection<N>> next;
    private final Map<N, Integer> index = new LinkedHashMap<>();
    private final Map<N, Integer> low = new HashMap<>();
    private final Deque<N> open = new ArrayDeque<>();
    private final Set<N> onStack = new LinkedHashSet<>();
    private final List<Set<N>> found = new ArrayList<>();

    private record Frame<N>(N node, Iterator<N> followers) {}

    Search(Collection<N> nodes, Function<N, ? extends Collection<N>> next) {
      this.nodes = nodes;
      this.next = next;
    }

    Loops<N> run() {
      Set<N> known = new LinkedHashSet<>(nodes);
      for (N node : known) {
        if (!index.containsKey(node)) {
          visit(node, known);
        }
      }
      return new Loops<>(found.stream().map(part -> ordered(part, known)).toList());
    }

    private static <N> Set<N> ordered(Set<N> part, Set<N> known) {
      if (part.size() == 1) {
        return part;
      }
      Set<N> ordered = new LinkedHashSet<>(known);
      ordered.retainAll(part);
      return ordered;
    }

    private void visit(N root, Set<N> known) {
      Deque<Frame<N>> frames = new ArrayDeque<>();
      frames.push(enter(root));
      while (!frames.isEmpty()) {
        Frame<N> frame = frames.element();
        if (frame.followers.hasNext()) {
          N follower = frame.followers.next();
          if (!known.contains(follower)) {
            continue;
          }
          if (!index.containsKey(follower)) {
            frames.push(enter(follower));
          } else if (onStack.contains(follower)) {
            low.merge(frame.node, number(index, follower), Math::min);
          }
        } else {
          frames.pop();
          leave(frame.node);
          if (!frames.isEmpty()) {
            low.merge(frames.element().node, number(low, frame.node), Math::min);
          }
        }
      }
    }

    private Frame<N> enter(N node) {
      index.put(node, index.size());
      low.put(node, number(index, node));
      open.push(node);
      onStack.add(node);
      return new Frame<>(node, List.<N>copyOf(next.apply(node)).iterator());
    }

    private void leave(N node) {
      if (number(low, node) != number(index, node)) {
        return;
      }
      Set<N> part = new LinkedHashSet<>();
      N member;
      do {
        member = open.pop();
        onStack.remove(member);
        part.add(member);
      } while (!member.equals(node));
      if (part.size() > 1 || next.apply(node).contains(node)) {
        found.add(part);
      }
    }

    private static <N> int number(Map<N, Integer> numbers, N node) {
      return numbers.getOrDefault(node, -1);
    }
  }
}
