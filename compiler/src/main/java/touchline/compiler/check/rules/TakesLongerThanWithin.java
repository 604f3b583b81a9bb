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
      if (isLonger(node.todo(), context) && !node.match(IS_ESCALATION)) {
        sink.report(diagnostic(node, node.todo()));
      }
    }
  }

  private static boolean isLonger(Work work, RuleContext context) {
    Optional<Duration> takes = work.takes();
    Optional<Duration> within = work.within();
    return takes.isPresent()
        && within.isPresent()
        && context.times().isLonger(context.flow(), takes.orElseThrow(), within.orElseThrow());
  }

  private static Diagnostic diagnostic(Node node, Work work) {
    String takes = TimeText.of(work.takes().orElseThrow());
    String within = TimeText.of(work.within().orElseThrow());
    return Diagnostic.of(
            CODE,
            WrittenClause.of(node, "takes"),
            Described.name(node)
                + " usually takes "
                + takes
                + ", but has to be done within "
                + within)
        .note(WrittenClause.of(node, "within"), "the deadline is here")
        .help("write how long it really takes, or allow at least `within " + takes + "`");
  }

  private static final Node.Cases<Boolean> IS_ESCALATION =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean escalation(Node.Escalation node) {
          return true;
        }
      };
}
