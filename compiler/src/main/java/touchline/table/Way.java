package touchline.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A way out of a node: a row of the table.
 *
 * @param id {@code NODE.WAY}, distinct, the same in the next version of the flow
 * @param node where it begins
 * @param next where it leads: to one node; from a fork, to one per branch
 * @param share how often it is taken, in percent; it never steers a run
 */
public record Way(
    String id,
    String node,
    Cause cause,
    List<String> next,
    Optional<BigDecimal> share,
    Source source) {
  public Way {
    next = List.copyOf(next);
    share = share.map(Decimals::canonical);
  }

  /** What must hold for it to be taken, if it depends on data. */
  public Optional<Condition> condition() {
    return cause instanceof Cause.When when ? Optional.of(when.condition()) : Optional.empty();
  }
}
