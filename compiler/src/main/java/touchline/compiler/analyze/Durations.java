package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.ast.Value;
import touchline.compiler.model.Duration;

/** Durations as written to durations of the model. */
final class Durations {
  private Durations() {}

  static Duration of(Value.DurationValue written) {
    return new Duration(
        written.amount(), Duration.Unit.valueOf(written.unit().name()), written.working());
  }

  static Optional<Duration> of(Optional<Value.DurationValue> written) {
    return written.map(Durations::of);
  }
}
