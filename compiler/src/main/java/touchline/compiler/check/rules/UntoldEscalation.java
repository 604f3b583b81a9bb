package touchline.compiler.check.rules;

import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherDetail;

/** Escalations that don't tell the customer, or not by when. */
public final class UntoldEscalation implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1001", "untold-escalation");

  private static final String SAY = "tell them what comes next and by when: `{ say \"…\" }`";

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Node.Escalation node : context.graph().byKind().escalations()) {
      if (context.isReachable(node) && !context.faults().in(node.span())) {
        check(node, sink);
      }
    }
  }

  private static void check(Node.Escalation node, DiagnosticSink sink) {
    boolean told =
        node.todo().details().stream().anyMatch(detail -> detail.match(ToCustomer.CASES));
    boolean limited = node.deadline().isPresent();
    if (!told && !limited) {
      String help = SAY + ", with `within 1 h` behind the role";
      report(node, "the customer is not told of ", ", nor is there a time for it", help, sink);
    } else if (!told) {
      report(node, "the customer is not told of ", "", SAY, sink);
    } else if (!limited) {
      report(node, "there is no time by when ", " is taken up", "add `within`, and say so", sink);
    }
  }

  private static void report(
      Node node, String before, String after, String help, DiagnosticSink sink) {
    String message = before + Described.name(node) + after;
    sink.report(Diagnostic.of(CODE, node.span(), message).help(help));
  }

  /** True for words that the customer hears. */
  private static final class ToCustomer extends OtherDetail<Boolean> {
    static final ToCustomer CASES = new ToCustomer();

    @Override
    protected Boolean other() {
      return false;
    }

    @Override
    public Boolean say(Detail.Say detail) {
      return detail.to().equals(new Actor.Customer());
    }
  }
}
