package touchline.compiler.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * A way out of a node.
 *
 * @param number its place among the ways of its {@link Graph}, from 0
 * @param id {@code NODE.WAY}, unique in the flow and made from what is written, never from a
 *     running number, so that it stays the same when other ways are added: {@code known.yes},
 *     {@code book.done}, {@code book.late}, {@code cover.warranty}
 * @param from the node's id
 * @param next the nodes it leads to: one; several for a fork; none if the name of the target could
 *     not be resolved (then the flow is not {@linkplain Flow#complete complete})
 * @param share how often it is taken, in percent, as written
 * @param span where it is written
 */
public record Way(
    int number,
    String id,
    String from,
    Cause cause,
    List<String> next,
    Optional<BigDecimal> share,
    Span span)
    implements Element {

  public Way {
    next = List.copyOf(next);
  }
}
