package touchline.compiler.parse;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.Node;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/** Syntax trees as tests look at them: through their records' components. */
public final class SyntaxTrees {
  private SyntaxTrees() {}

  /** A tree as text, without its places, so that two can be compared. */
  public static String shape(Object value) {
    if (value instanceof Span || value instanceof SourceFile || value instanceof Comment) {
      return "";
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(SyntaxTrees::shape).orElse("-");
    }
    if (value instanceof List<?> list) {
      return list.stream().map(SyntaxTrees::shape).toList().toString();
    }
    if (value instanceof Record) {
      return value.getClass().getSimpleName() + parts(value).map(SyntaxTrees::shape).toList();
    }
    return String.valueOf(value);
  }

  /** The nodes directly in a node. */
  public static List<Node> children(Object value) {
    return parts(value).flatMap(SyntaxTrees::nodes).toList();
  }

  private static Stream<Node> nodes(Object value) {
    if (value instanceof Node node) {
      return Stream.of(node);
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(SyntaxTrees::nodes);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(SyntaxTrees::nodes);
    }
    return value instanceof Record && !(value instanceof Span)
        ? parts(value).flatMap(SyntaxTrees::nodes)
        : Stream.of();
  }

  private static Stream<Object> parts(Object value) {
    return Arrays.stream(value.getClass().getRecordComponents()).map(part -> get(part, value));
  }

  private static Object get(RecordComponent part, Object value) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
