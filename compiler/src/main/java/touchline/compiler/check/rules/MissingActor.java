package touchline.compiler.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;
import touchline.compiler.prove.handover.Unheld;

/**
 * Steps, surveys and judged decisions that name nobody, where on some path nobody has the case. The
 * first on each path is reported: name somebody there, and those below follow.
 */
public final class MissingActor implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1006", "missing-actor");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    Unheld unheld = new Unheld(context::flow, node -> node.match(NamesNobody.CASES));
    Unheld.Found found = unheld.in(context.flow());
    for (Node node : found.missing()) {
      if (!context.faults().in(node.span())) {
        sink.report(diagnostic(context, found, node));
      }
    }
    for (Node.Call call : context.calls(context.flow().id())) {
      if (found.cameFrom().containsKey(call.number())) {
        for (Node node : unheld.in(call).missing()) {
          sink.report(diagnostic(call, node));
        }
      }
    }
  }

  private static Diagnostic diagnostic(RuleContext context, Unheld.Found found, Node node) {
    String message =
        "nobody is named for " + Described.name(node) + ", and nobody has the case here";
    Diagnostic diagnostic = Diagnostic.of(CODE, node.span(), message);
    List<Node> path =
        context.nodes(found.path(node)).stream()
            .filter(it -> it.match(NodeKinds.IS_STATEMENT))
            .collect(Collectors.toList());
    for (int i = path.size() - 2; i >= 0; i--) {
      Optional<Actor> actor = path.get(i).todo().actor();
      if (actor.isPresent()) {
        diagnostic =
            diagnostic.note(
                path.get(i).span(),
                "`" + actor.orElseThrow().id() + "` does this, and is no role that has a case");
        break;
      }
    }
    if (path.size() > 1) {
      diagnostic = diagnostic.note("on the path " + Described.path(path));
    }
    return diagnostic.help("say who does it: add `by` and a role or a system");
  }

  private static Diagnostic diagnostic(Node.Call call, Node inside) {
    String message =
        Described.name(inside)
            + " in `"
            + call.flow().id()
            + "` is done by whoever has the case, and nobody has it here";
    return Diagnostic.of(CODE, call.span(), message)
        .note(inside.span(), "nobody is named here")
        .help("say there who does it, or name a role before the `call`");
  }

  /** True for what people do, where nobody is named. */
  private static final class NamesNobody extends OtherNode<Boolean> {
    static final NamesNobody CASES = new NamesNobody();

    @Override
    protected Boolean other(Node node) {
      return false;
    }

    @Override
    public Boolean step(Node.Step node) {
      return node.todo().actor().isEmpty();
    }

    @Override
    public Boolean survey(Node.Survey node) {
      return node.todo().actor().isEmpty();
    }

    @Override
    public Boolean decision(Node.Decision node) {
      return node.judged() && node.todo().actor().isEmpty();
    }
  }
}
