package touchline.compiler.analyze;

import java.util.Optional;
import touchline.compiler.ast.TimeUnit;
import touchline.compiler.ast.Value;
import touchline.compiler.model.Duration;

/** Durations as written to durations of the model. */
final class Durations {
  private Durations() {}

  static Duration of(Value.DurationValue written) {
    return new Duration(written.amount(), unit(written.unit()), written.working());
  }

  private static Duration.Unit unit(TimeUnit written) {
    return switch (written) {
      case SECOND -> Duration.Unit.SECOND;
      case MINUTE -> Duration.Unit.MINUTE;
      case HOUR -> Duration.Unit.HOUR;
      case DAY -> Duration.Unit.DAY;
      case WEEK -> Duration.Unit.WEEK;
      case MONTH -> Duration.Unit.MONTH;
      case YEAR -> Duration.Unit.YEAR;
    };
  }

  static Optional<Duration> of(Optional<Value.DurationValue> written) {
    return written.map(Durations::of);
  }
}
