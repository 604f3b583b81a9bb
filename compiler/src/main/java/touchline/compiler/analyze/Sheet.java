package touchline.compiler.analyze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeHead;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/** Collects the nodes and ways of a flow while it is walked through. */
final class Sheet {
  private final List<Node> nodes = new ArrayList<>();
  private final List<WayDraft> ways = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private boolean complete = true;
  private boolean callsKnown = true;

  /** The head of the node that is added next. */
  NodeHead head(String id, String title, boolean idWritten, Scope scope, Span span) {
    return new NodeHead(nodes.size(), id, title, idWritten, scope, span);
  }

  void add(Node node) {
    nodes.add(node);
  }

  void add(Arrow arrow) {
    arrows.add(arrow);
  }

  WayDraft way(String id, String from, Cause cause, Span span) {
    return way(id, from, cause, Optional.empty(), span, 1);
  }

  WayDraft way(
      String id, String from, Cause cause, Optional<BigDecimal> share, Span span, int width) {
    WayDraft way = new WayDraft(id, from, cause, share, span, width);
    ways.add(way);
    return way;
  }

  /** An id that nothing else has: the wished one, or else the same with a number. */
  String unique(String wished) {
    String id = wished;
    while (!taken.add(id)) {
      id = wished + "-" + copies.merge(wished, 2, (count, two) -> count + 1);
    }
    return id;
  }

  /** Says that a name could not be resolved on which control depends. */
  void incomplete() {
    complete = false;
  }

  /** Says that a called flow could not be resolved. */
  void callUnknown() {
    complete = false;
    callsKnown = false;
  }

  boolean callsAreKnown() {
    return callsKnown;
  }

  boolean isComplete() {
    return complete;
  }

  Graph graph() {
    List<Way> finished = new ArrayList<>(ways.size());
    ways.forEach(way -> finished.add(way.finish(finished.size())));
    return Performers.named(new Graph(nodes, finished, arrows));
  }
}
