package touchline.compiler.prove.time;

import java.math.BigDecimal;
import java.util.List;
import touchline.compiler.model.Way;

/**
 * How often each of some ways is taken: as written, the others sharing the rest equally. If that
 * leaves something, all count for more.
 */
final class Shares {
  private static final double WHOLE = 100;

  private final double total;
  private final double rest;
  private final boolean equal;

  Shares(List<Way> ways) {
    BigDecimal sum = BigDecimal.ZERO;
    int others = 0;
    for (Way way : ways) {
      sum = sum.add(way.share().orElse(BigDecimal.ZERO));
      others += way.share().isEmpty() ? 1 : 0;
    }
    double written = sum.doubleValue();
    this.rest = others == 0 ? 0 : Math.max(0, WHOLE - written) / others;
    this.equal = written + rest * others == 0;
    this.total = equal ? ways.size() : written + rest * others;
  }

  /** The share of one of these, of 1 for all of them. */
  double of(Way way) {
    return (equal ? 1 : way.share().map(BigDecimal::doubleValue).orElse(rest)) / total;
  }
}
