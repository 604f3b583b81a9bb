package touchline.compiler.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.check.RuleOption;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scope;
import touchline.compiler.source.Span;

/** Flows with more statements than people take in at a glance. */
public final class TooLarge implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1017", "too-large");
  static final RuleOption.WholeNumber SYMBOLS =
      new RuleOption.WholeNumber("symbols", 50, 1, "the most symbols of a flow that are fine");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public List<RuleOption> options() {
    return List.of(SYMBOLS);
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    int most = context.settings().number(this, SYMBOLS);
    List<Node> symbols =
        context.graph().nodes().stream()
            .filter(node -> node.match(NodeKinds.IS_STATEMENT))
            .toList();
    if (symbols.size() <= most) {
      return;
    }
    String message =
        "`" + context.flow().id() + "` has " + symbols.size() + " symbols, more than " + most;
    Diagnostic diagnostic = Diagnostic.of(CODE, context.flow().nameSpan(), message);
    Map<Scope, Integer> phases = phases(symbols);
    Optional<Scope> largest =
        phases.keySet().stream().reduce((a, b) -> count(phases, b) > count(phases, a) ? b : a);
    if (largest.isPresent()) {
      Scope phase = largest.orElseThrow();
      String text = "the phase \"" + phase.title() + "\" has " + count(phases, phase) + " of them";
      diagnostic = diagnostic.note(firstLine(phase), text);
    }
    sink.report(diagnostic.help("move a part into a flow of its own and `call` it"));
  }

  /** How many symbols stand in each outermost phase. */
  private static Map<Scope, Integer> phases(List<Node> symbols) {
    Map<Scope, Integer> phases = new LinkedHashMap<>();
    for (Node node : symbols) {
      node.scope()
          .chain()
          .filter(scope -> scope.kind() == Scope.Kind.PHASE)
          .reduce((inner, outer) -> outer)
          .ifPresent(phase -> phases.merge(phase, 1, Integer::sum));
    }
    return phases;
  }

  private static int count(Map<Scope, Integer> phases, Scope phase) {
    return phases.getOrDefault(phase, 0);
  }

  /** A phase without what stands in it. */
  private static Span firstLine(Scope phase) {
    String line = phase.span().text().lines().findFirst().orElse("");
    int end = line.endsWith("{") ? line.length() - 1 : line.length();
    Span span = phase.span();
    return span.file().span(span.start(), span.start() + line.substring(0, end).strip().length());
  }
}
