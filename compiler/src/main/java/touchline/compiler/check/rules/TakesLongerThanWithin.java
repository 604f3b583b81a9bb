package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Work;
import touchline.compiler.prove.time.text.TimeText;

/**
 * Work that usually takes longer than it may. An escalation's {@code within} is about how soon the
 * work begins, so it says nothing about how long it takes.
 */
public final class TakesLongerThanWithin implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1019", "takes-longer-than-within");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Node node : context.graph().nodes()) {
      Optional<Work> work = node.match(WORK);
      Optional<Duration> within = work.flatMap(Work::within);
      Optional<Duration> takes = work.flatMap(Work::takes);
      if (within.isPresent()
          && takes.isPresent()
          && context.times().isLonger(context.flow(), takes.orElseThrow(), within.orElseThrow())) {
        sink.report(diagnostic(node, takes.orElseThrow(), within.orElseThrow()));
      }
    }
  }

  private static Diagnostic diagnostic(Node node, Duration takes, Duration within) {
    return Diagnostic.of(
            CODE,
            WrittenClause.of(node, "takes"),
            Described.name(node)
                + " usually takes "
                + TimeText.of(takes)
                + ", but has to be done within "
                + TimeText.of(within))
        .note(WrittenClause.of(node, "within"), "the deadline is here")
        .help(
            "write how long it really takes, or allow at least `within "
                + TimeText.of(takes)
                + "`");
  }

  private static final Node.Cases<Optional<Work>> WORK =
      new OtherNode<>() {
        @Override
        protected Optional<Work> other(Node node) {
          return node.work();
        }

        @Override
        public Optional<Work> escalation(Node.Escalation node) {
          return Optional.empty();
        }
      };
}
