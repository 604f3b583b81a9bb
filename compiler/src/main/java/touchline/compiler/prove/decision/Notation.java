package touchline.compiler.prove.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import touchline.compiler.model.Duration;

/** How the points of a scale, which are numbers, are written in a flow file. */
interface Notation {
  String text(BigDecimal point);

  /** The step in which people count near a point. */
  default BigDecimal unit(BigDecimal point) {
    return BigDecimal.ONE;
  }

  /** True if people would rather say {@code > 10} than write the next value after it. */
  default boolean namesNeighbours() {
    return false;
  }

  static Notation number() {
    return Written::number;
  }

  static Notation date() {
    return point -> LocalDate.ofEpochDay(point.longValue()).toString();
  }

  static Notation money(String currency) {
    return new Notation() {
      @Override
      public String text(BigDecimal point) {
        return Written.money(point, currency);
      }

      @Override
      public boolean namesNeighbours() {
        return true;
      }
    };
  }

  /**
   * Durations, whose points are seconds.
   *
   * @param known those that the flow names, by their seconds
   */
  static Notation duration(Map<BigDecimal, Duration> known) {
    return new Durations(new TreeMap<>(known));
  }

  /** Durations in the units of those that the flow names. */
  record Durations(NavigableMap<BigDecimal, Duration> known) implements Notation {
    @Override
    public String text(BigDecimal point) {
      Duration exact = known.get(point);
      if (exact != null) {
        return Written.duration(exact);
      }
      BigDecimal amount = point.divide(unit(point), 6, RoundingMode.HALF_UP);
      Duration.Unit unit = nearest(point);
      boolean fits = amount.multiply(unit(point)).compareTo(point) == 0;
      return Written.duration(
          fits
              ? new Duration(amount, unit, false)
              : new Duration(point, Duration.Unit.SECOND, false));
    }

    @Override
    public BigDecimal unit(BigDecimal point) {
      return new Duration(BigDecimal.ONE, nearest(point), false).seconds();
    }

    /** The smaller unit of the two neighbours. */
    private Duration.Unit nearest(BigDecimal point) {
      Map.Entry<BigDecimal, Duration> below = known.floorEntry(point);
      Map.Entry<BigDecimal, Duration> above = known.ceilingEntry(point);
      if (below == null || above == null) {
        Map.Entry<BigDecimal, Duration> only = below == null ? above : below;
        return only == null ? Duration.Unit.HOUR : only.getValue().unit();
      }
      Duration.Unit first = below.getValue().unit();
      Duration.Unit second = above.getValue().unit();
      return first.compareTo(second) < 0 ? first : second;
    }
  }
}
