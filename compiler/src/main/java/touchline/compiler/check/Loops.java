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
 * @param parts each in the order in which its nodes were given
 */
public record Loops(List<Set<String>> parts) {

  static final Loops NONE = new Loops(List.of());

  public Loops {
    parts = List.copyOf(parts);
  }

  /** Finds loops among nodes; {@code next} may give the same node more than once. */
  public static Loops in(
      Collection<String> nodes, Function<String, ? extends Collection<String>> next) {
    return new Search(nodes, next).run();
  }

  /** True if a node is on a loop. */
  public boolean contain(String node) {
    return parts.stream().anyMatch(part -> part.contains(node));
  }

  /** A shortest way round from a node back to it, the node first and not again. */
  public static List<String> round(
      String start, Set<String> part, Function<String, ? extends Collection<String>> next) {
    Map<String, String> before = new HashMap<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      String node = waiting.remove();
      for (String follower : next.apply(node)) {
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

  private static List<String> path(String start, String last, Map<String, String> before) {
    Deque<String> path = new ArrayDeque<>();
    for (String node = last; !node.equals(start); node = before.getOrDefault(node, start)) {
      path.addFirst(node);
    }
    path.addFirst(start);
    return List.copyOf(path);
  }

  private static final class Search {
    private final Collection<String> nodes;
    private final Function<String, ? extends Collection<String>> next;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> onStack = new LinkedHashSet<>();
    private final List<Set<String>> found = new ArrayList<>();

    private record Frame(String node, Iterator<String> followers) {}

    Search(Collection<String> nodes, Function<String, ? extends Collection<String>> next) {
      this.nodes = nodes;
      this.next = next;
    }

    Loops run() {
      Set<String> known = new LinkedHashSet<>(nodes);
      for (String node : known) {
        if (!index.containsKey(node)) {
          visit(node, known);
        }
      }
      return new Loops(found.stream().map(part -> ordered(part, known)).toList());
    }

    private static Set<String> ordered(Set<String> part, Set<String> known) {
      if (part.size() == 1) {
        return part;
      }
      Set<String> ordered = new LinkedHashSet<>(known);
      ordered.retainAll(part);
      return ordered;
    }

    private void visit(String root, Set<String> known) {
      Deque<Frame> frames = new ArrayDeque<>();
      frames.push(enter(root));
      while (!frames.isEmpty()) {
        Frame frame = frames.element();
        if (frame.followers.hasNext()) {
          String follower = frame.followers.next();
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

    private Frame enter(String node) {
      index.put(node, index.size());
      low.put(node, number(index, node));
      open.push(node);
      onStack.add(node);
      return new Frame(node, List.<String>copyOf(next.apply(node)).iterator());
    }

    private void leave(String node) {
      if (number(low, node) != number(index, node)) {
        return;
      }
      Set<String> part = new LinkedHashSet<>();
      String member;
      do {
        member = open.pop();
        onStack.remove(member);
        part.add(member);
      } while (!member.equals(node));
      if (part.size() > 1 || next.apply(node).contains(node)) {
        found.add(part);
      }
    }

    private static int number(Map<String, Integer> numbers, String node) {
      return numbers.getOrDefault(node, -1);
    }
  }
}
