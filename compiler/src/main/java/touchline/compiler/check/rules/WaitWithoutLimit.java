package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.prove.time.Limitless;

/** Waits that may last for ever, but for those that keep a promise from being proven: an error. */
public final class WaitWithoutLimit implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1011", "wait-without-limit");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    List<Node> waits = new ArrayList<>();
    for (Node.Wait wait : context.graph().byKind().waits()) {
      if (wait.limit().isEmpty() && context.isReachable(wait)) {
        waits.add(wait);
      }
    }
    Set<Node> reported = waits.isEmpty() ? Set.of() : underPromise(context);
    for (Node node : waits) {
      if (!reported.contains(node) && !context.faults().in(node.span())) {
        String message = Described.name(node) + " may wait for ever";
        sink.report(
            Diagnostic.of(CODE, node.span(), message)
                .help("say how long: `up to 2 working days`, and with `late` what happens then"));
      }
    }
  }

  private static Set<Node> underPromise(RuleContext context) {
    return Promises.provable(context).stream()
        .flatMap(it -> context.times().limitless(context.flow(), it).stream())
        .map(Limitless::node)
        .collect(Collectors.toSet());
  }
}
