package touchline.compiler.diagnostics;

import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * More about a finding, mostly another place that has to do with it ("first declared here").
 *
 * @param span the other place, if there is one
 */
public record Note(Optional<Span> span, String message) {

  public static Note at(Span span, String message) {
    return new Note(Optional.of(span), message);
  }

  public static Note saying(String message) {
    return new Note(Optional.empty(), message);
  }
}
