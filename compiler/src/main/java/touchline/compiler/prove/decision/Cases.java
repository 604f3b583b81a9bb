package touchline.compiler.prove.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Some cases, for people.
 *
 * @param sample one of them: what its data are; what is not mentioned may be anything
 * @param ranges all of them, or the first ones, in the words of conditions
 * @param more how many ranges are left out
 * @param points values that are all there is in a range: where {@code <} is easily taken for {@code
 *     <=}
 */
public record Cases(List<Datum> sample, List<String> ranges, long more, List<Point> points) {

  public Cases {
    sample = List.copyOf(sample);
    ranges = List.copyOf(ranges);
    points = List.copyOf(points);
  }

  /**
   * One of a case's data.
   *
   * @param name a field's id, {@code touchpoint}, {@code request} or {@code open}
   * @param value as it is written in a flow file; none if it is not known
   * @param words the same as a condition
   */
  public record Datum(String name, Optional<String> value, String words) {}

  /** A value of a field, as it is written. */
  public record Point(String field, String value) {}

  /** The sample as a line. */
  public String example() {
    return sample.isEmpty()
        ? "any case"
        : sample.stream().map(Datum::words).collect(Collectors.joining(", "));
  }
}
