package touchline.compiler.check.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.check.ProjectContext;
import touchline.compiler.check.ProjectRule;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.DeclaringFile;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Touchpoint;

/**
 * Touchpoints that don't say how soon customers are answered, and first steps that say something
 * else than their touchpoint. A step that several touchpoints lead to keeps the shortest deadline.
 */
public final class TouchpointWithoutDeadline implements ProjectRule {
  static final DiagnosticCode CODE =
      DiagnosticCode.warning("TL1005", "touchpoint-without-deadline");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(ProjectContext context, DiagnosticSink sink) {
    for (DeclaringFile file : context.project().files()) {
      for (Touchpoint touchpoint : file.own().touchpoints()) {
        boolean lacking = !touchpoint.outbound() && touchpoint.answerWithin().isEmpty();
        if (lacking && !context.faults().in(touchpoint.span())) {
          sink.report(lacking(touchpoint));
        }
      }
    }
    for (Flow flow : context.project().flows()) {
      if (flow.complete()) {
        checkAnswers(flow, sink);
      }
    }
  }

  private static void checkAnswers(Flow flow, DiagnosticSink sink) {
    Map<Integer, Touchpoint> promised = new LinkedHashMap<>();
    flow.graph().starts().forEach(start -> addAnswers(flow, start, promised));
    promised.forEach(
        (number, touchpoint) -> {
          Node step = flow.graph().node(number);
          Duration promise = touchpoint.answerWithin().orElseThrow();
          Optional<Duration> within = step.deadline();
          if (within.isPresent() && !isSame(within.orElseThrow(), promise)) {
            sink.report(differing(step, within.orElseThrow(), touchpoint, promise));
          }
        });
  }

  private static void addAnswers(Flow flow, Node.Start start, Map<Integer, Touchpoint> promised) {
    for (Touchpoint touchpoint : start.touchpoints()) {
      if (!touchpoint.outbound() && touchpoint.answerWithin().isPresent()) {
        for (Node step : new FirstAnswers(flow.graph(), touchpoint).after(start)) {
          promised.merge(step.number(), touchpoint, TouchpointWithoutDeadline::shorter);
        }
      }
    }
  }

  private static Touchpoint shorter(Touchpoint one, Touchpoint other) {
    return seconds(one).compareTo(seconds(other)) <= 0 ? one : other;
  }

  private static BigDecimal seconds(Touchpoint touchpoint) {
    return touchpoint.answerWithin().orElseThrow().seconds();
  }

  /** {@code 60 min} is {@code 1 h}, but a working hour is not. */
  private static boolean isSame(Duration one, Duration other) {
    return one.working() == other.working() && one.seconds().compareTo(other.seconds()) == 0;
  }

  private static Diagnostic lacking(Touchpoint touchpoint) {
    return Diagnostic.of(
            CODE,
            touchpoint.span(),
            "`" + touchpoint.id() + "` does not say how soon customers are answered")
        .help("add `answer within` and a time; `outbound`, if the company reaches out here");
  }

  private static Diagnostic differing(
      Node step, Duration within, Touchpoint touchpoint, Duration promise) {
    return Diagnostic.of(
            CODE,
            step.span(),
            Described.name(step)
                + " answers within "
                + within.written()
                + ", but `"
                + touchpoint.id()
                + "` says "
                + promise.written())
        .note(touchpoint.span(), "answer within " + promise.written())
        .help("write the same time in both places");
  }
}
