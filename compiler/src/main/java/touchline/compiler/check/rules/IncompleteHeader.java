package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.source.Span;

/**
 * Flows that customers come in by whose head does not say what they are for, who answers for them
 * and where they belong. An owner's department is the flow's, unless it names another.
 */
public final class IncompleteHeader implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1007", "incomplete-header");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  /**
   * @param isName whether it may be there, and mean nothing
   */
  private record Missing(String entry, String example, boolean isName) {}

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    Flow flow = context.flow();
    if (!flow.hasTouchpoints()) {
      return;
    }
    List<Missing> missing = missing(flow.header());
    if (missing.stream().anyMatch(Missing::isName) && context.faults().in(head(flow))) {
      missing.removeIf(Missing::isName);
    }
    if (!missing.isEmpty()) {
      sink.report(diagnostic(flow, missing));
    }
  }

  private static List<Missing> missing(Header header) {
    List<Missing> missing = new ArrayList<>();
    if (isBlank(header.purpose())) {
      missing.add(new Missing("purpose", "purpose \"…\"", false));
    }
    if (header.owner().isEmpty()) {
      missing.add(new Missing("owner", "owner ROLE", true));
    }
    if (isBlank(header.version())) {
      missing.add(new Missing("version", "version \"1.0\"", false));
    }
    boolean belongs =
        header.department().or(() -> header.owner().flatMap(Actor.Role::department)).isPresent();
    if (!belongs) {
      missing.add(new Missing("department", "department ID", true));
    }
    return missing;
  }

  private static boolean isBlank(Optional<String> text) {
    return text.map(String::isBlank).orElse(true);
  }

  /** From the flow's name to its first statement. */
  private static Span head(Flow flow) {
    int start = flow.nameSpan().start();
    int end = flow.close().start();
    for (Node node : flow.graph().nodes()) {
      if (node.match(NodeKinds.IS_STATEMENT)) {
        end = Math.min(end, node.span().start());
      }
    }
    return flow.span().file().span(start, Math.max(start, end));
  }

  private static Diagnostic diagnostic(Flow flow, List<Missing> missing) {
    List<String> lacking = missing.stream().map(it -> "no `" + it.entry + "`").toList();
    int last = lacking.size() - 1;
    String before = last == 0 ? "" : String.join(", ", lacking.subList(0, last)) + " and ";
    String what = before + lacking.get(last);
    String entries =
        missing.stream().map(it -> "`" + it.example + "`").collect(Collectors.joining(", "));
    return Diagnostic.of(CODE, flow.nameSpan(), "the head of `" + flow.id() + "` has " + what)
        .help("write " + entries + " before its first statement");
  }
}
