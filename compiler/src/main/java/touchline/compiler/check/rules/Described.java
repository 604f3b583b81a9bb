package touchline.compiler.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.source.Span;

/** Names nodes as people do. */
final class Described {
  private Described() {}

  /** A node by its id; those that nobody wrote by what is written there. */
  static String name(Node node) {
    return "`"
        + (node.match(NodeKinds.IS_STATEMENT) && !node.id().contains(".")
            ? node.id()
            : firstLine(node))
        + "`";
  }

  /** A node's title with its quotes: the only text that the head of a statement has. */
  static Span title(Node node) {
    String head = node.span().text();
    int first = head.indexOf('"');
    int last = head.lastIndexOf('"');
    return first < last
        ? node.span().file().span(node.span().start() + first, node.span().start() + last + 1)
        : node.span();
  }

  /** The names of a loop's nodes, the first one again at the end; long ones cut. */
  static String round(List<Node> nodes) {
    List<String> names =
        nodes.stream()
            .filter(node -> !node.id().startsWith("join."))
            .map(Described::name)
            .collect(Collectors.toList());
    names.add(names.get(0));
    return shown(names);
  }

  /** The names of the statements on a path; long ones cut. */
  static String path(List<Node> nodes) {
    return shown(
        nodes.stream()
            .filter(node -> node.match(NodeKinds.IS_STATEMENT))
            .map(Described::name)
            .collect(Collectors.toList()));
  }

  private static String shown(List<String> names) {
    if (names.size() > 8) {
      names.subList(4, names.size() - 3).clear();
      names.add(4, "…");
    }
    return String.join(" → ", names);
  }

  private static String firstLine(Node node) {
    return node.span().text().lines().findFirst().orElse("").strip();
  }
}
