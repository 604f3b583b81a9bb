package touchline.compiler.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.ast.Target;
import touchline.compiler.source.Span;

/**
 * Compares what two files say: their trees without places, and their comments in order. Looks at
 * the components of records, so that no kind of node can be forgotten, and needs no stack.
 */
public final class SameTree {
  private record Pair(Object one, Object other) {}

  private final Deque<Pair> waiting = new ArrayDeque<>();
  private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

  private SameTree() {}

  /** Whether two files say the same, in the same words but for their layout. */
  public static boolean in(FlowFile one, FlowFile other) {
    SameTree same = new SameTree();
    return comments(one).equals(comments(other))
        && same.holds(one.declarations(), other.declarations());
  }

  /** Line by line; white space at a line's end is layout. */
  private static List<List<String>> comments(FlowFile file) {
    return file.comments().stream()
        .map(Comment::text)
        .map(text -> text.lines().map(String::stripTrailing).toList())
        .toList();
  }

  private boolean holds(Object one, Object other) {
    waiting.push(new Pair(one, other));
    while (!waiting.isEmpty()) {
      Pair pair = waiting.pop();
      if (!alike(pair.one(), pair.other())) {
        return false;
      }
    }
    return true;
  }

  /** Whether two values may be the same; what is in them waits to be compared. */
  private boolean alike(Object one, Object other) {
    if (one instanceof List<?> list) {
      return other instanceof List<?> others && pairwise(list, others);
    }
    if (one instanceof Optional<?> optional) {
      return other instanceof Optional<?> another
          && pairwise(optional.stream().toList(), another.stream().toList());
    }
    if (one instanceof Span) {
      return true;
    }
    if (one instanceof Target && isNothing(one)) {
      return isNothing(other);
    }
    if (one instanceof Record) {
      return one.getClass() == other.getClass() && pairwise(parts(one), parts(other));
    }
    return one.equals(other);
  }

  private boolean pairwise(List<?> ones, List<?> others) {
    if (ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      waiting.push(new Pair(ones.get(i), others.get(i)));
    }
    return true;
  }

  /** {@code {}} and {@code go on} are the same. */
  private static boolean isNothing(Object value) {
    return value instanceof Target.GoOn
        || (value instanceof Target.Block block && block.statements().isEmpty());
  }

  private List<Object> parts(Object value) {
    RecordComponent[] found =
        components.computeIfAbsent(value.getClass(), Class::getRecordComponents);
    Object[] parts = new Object[found.length];
    for (int i = 0; i < found.length; i++) {
      parts[i] = part(found[i], value);
    }
    return List.of(parts);
  }

  private static Object part(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
