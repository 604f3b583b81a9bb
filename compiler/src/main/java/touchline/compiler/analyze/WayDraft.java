package touchline.compiler.analyze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/** A way whose next nodes are not all known yet. */
final class WayDraft {
  private final String id;
  private final String from;
  private final Cause cause;
  private final Optional<BigDecimal> share;
  private final Span span;
  private final String[] next;

  /**
   * @param width how many next nodes it will have
   */
  WayDraft(String id, String from, Cause cause, Optional<BigDecimal> share, Span span, int width) {
    this.id = id;
    this.from = from;
    this.cause = cause;
    this.share = share;
    this.span = span;
    this.next = new String[width];
    Arrays.fill(next, "");
  }

  String id() {
    return id;
  }

  void lead(int index, String node) {
    next[index] = node;
  }

  /** The nodes that are known by now. */
  List<String> next() {
    if (next.length == 1) {
      return next[0].isEmpty() ? List.of() : List.of(next[0]);
    }
    List<String> known = new ArrayList<>(next.length);
    for (String node : next) {
      if (!node.isEmpty()) {
        known.add(node);
      }
    }
    return known;
  }

  /**
   * @param number of the way in the graph
   */
  Way finish(int number) {
    return new Way(number, id, from, cause, next(), share, span);
  }
}
