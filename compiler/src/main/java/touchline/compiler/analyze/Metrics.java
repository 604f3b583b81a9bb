package touchline.compiler.analyze;

import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Header;
import touchline.compiler.model.Header.Metric;

/** Reads targets: each metric has a bound of its own kind. */
final class Metrics extends OtherValue<Optional<Header.Bound>> {
  static final DiagnosticCode WRONG_BOUND = DiagnosticCode.error("TL0332", "wrong-bound");

  private final Metric metric;
  private final DiagnosticSink sink;

  private Metrics(Metric metric, DiagnosticSink sink) {
    this.metric = metric;
    this.sink = sink;
  }

  /** The target, unless its metric is unknown (the parser says so) or its bound is wrong. */
  static Optional<Header.Target> read(HeaderEntry.TargetEntry entry, DiagnosticSink sink) {
    return Stream.of(Metric.values())
        .filter(metric -> metric.word().equals(entry.metric().text()))
        .findFirst()
        .flatMap(
            metric ->
                entry
                    .value()
                    .match(new Metrics(metric, sink))
                    .map(bound -> new Header.Target(metric, entry.atLeast(), bound, entry.span())));
  }

  private enum Measure {
    PERCENTAGE("a percentage, like `75%`"),
    TIME("a duration, like `8 min`"),
    COUNT("a number, like `2`"),
    SCORE("a number or a percentage, like `4.2` or `80%`");

    private final String words;

    Measure(String words) {
      this.words = words;
    }
  }

  private static Measure measure(Metric metric) {
    return switch (metric) {
      case FIRST_CONTACT_RESOLUTION, ABANDONMENT -> Measure.PERCENTAGE;
      case RESPONSE_TIME, HANDLING_TIME, LEAD_TIME, WAITING_TIME -> Measure.TIME;
      case HANDOVERS -> Measure.COUNT;
      case SATISFACTION -> Measure.SCORE;
    };
  }

  @Override
  Optional<Header.Bound> other(Value value) {
    sink.report(
        Diagnostic.of(
                WRONG_BOUND,
                value.span(),
                "`" + value.span().text() + "` is no bound for `" + metric.word() + "`")
            .help("write " + measure(metric).words));
    return Optional.empty();
  }

  @Override
  public Optional<Header.Bound> percentage(Value.PercentageValue value) {
    Measure measure = measure(metric);
    return measure == Measure.PERCENTAGE || measure == Measure.SCORE
        ? Optional.of(new Header.Percentage(value.amount()))
        : other(value);
  }

  @Override
  public Optional<Header.Bound> duration(Value.DurationValue value) {
    return measure(metric) == Measure.TIME
        ? Optional.of(new Header.Time(Durations.of(value)))
        : other(value);
  }

  @Override
  public Optional<Header.Bound> number(Value.NumberValue value) {
    boolean count =
        measure(metric) == Measure.COUNT
            && value.amount().scale() <= 0
            && value.amount().signum() >= 0;
    return count || measure(metric) == Measure.SCORE
        ? Optional.of(new Header.Number(value.amount()))
        : other(value);
  }
}
