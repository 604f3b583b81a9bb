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
import touchline.compiler.model.OtherNode;

/** Escalations that don't tell the customer, or not by when. */
public final class UntoldEscalation implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1001", "untold-escalation");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    Finder finder = new Finder(context, sink);
    context.graph().nodes().forEach(node -> node.match(finder));
  }

  private static final class Finder extends OtherNode<Boolean> {
    private final RuleContext context;
    private final DiagnosticSink sink;

    Finder(RuleContext context, DiagnosticSink sink) {
      this.context = context;
      this.sink = sink;
    }

    @Override
    protected Boolean other(Node node) {
      return false;
    }

    @Override
    public Boolean escalation(Node.Escalation node) {
      if (!context.isReachable(node) || context.faults().in(node.span())) {
        return false;
      }
      boolean told =
          node.todo().details().stream().anyMatch(detail -> detail.match(ToCustomer.CASES));
      boolean limited = node.deadline().isPresent();
      if (!told && !limited) {
        report(node, "the customer is not told of ", ", nor is there a time for it", SAY + WITHIN);
      } else if (!told) {
        report(node, "the customer is not told of ", "", SAY);
      } else if (!limited) {
        report(node, "there is no time by when ", " is taken up", "add `within`, and say so");
      }
      return true;
    }

    private static final String SAY = "tell them what comes next and by when: `{ say \"…\" }`";
    private static final String WITHIN = ", with `within 1 h` behind the role";

    private void report(Node.Escalation node, String before, String after, String help) {
      String name = Described.name(node);
      sink.report(Diagnostic.of(CODE, node.span(), before + name + after).help(help));
    }
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
