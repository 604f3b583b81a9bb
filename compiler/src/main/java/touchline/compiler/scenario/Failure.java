package touchline.compiler.scenario;

import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * Why a scenario failed.
 *
 * @param place the entry of the scenario that it is about, or the scenario
 * @param message a lower case sentence without a full stop
 * @param at the statement of the flow at which it came out
 * @param paths what was expected and what came, where the path is not the expected one
 * @param help what to write instead
 */
public record Failure(
    Span place,
    String message,
    Optional<Span> at,
    Optional<PathDifference> paths,
    Optional<String> help) {

  static Failure of(Span place, String message) {
    return new Failure(place, message, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Failure at(Span statement) {
    return new Failure(place, message, Optional.of(statement), paths, help);
  }

  Failure with(PathDifference difference) {
    return new Failure(place, message, at, Optional.of(difference), help);
  }

  Failure help(String words) {
    return new Failure(place, message, at, paths, Optional.of(words));
  }
}
