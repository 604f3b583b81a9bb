package touchline.compiler.check.rules;

import java.util.ArrayList;
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
    if (context.graph().size() <= most) {
      return; // Not every node is a symbol.
    }
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
    List<Scope> largest = largest(symbols);
    if (!largest.isEmpty()) {
      Scope phase = largest.get(0);
      String text = "the phase \"" + phase.title() + "\" has " + largest.size() + " of them";
      diagnostic = diagnostic.note(firstLine(phase), text);
    }
    sink.report(diagnostic.help("move a part into a flow of its own and `call` it"));
  }

  /** The outermost phase with most symbols, once for each of them. */
  private static List<Scope> largest(List<Node> symbols) {
    Map<String, List<Scope>> phases = new LinkedHashMap<>();
    for (Node node : symbols) {
      outermostPhase(node.scope())
          .ifPresent(
              phase -> phases.computeIfAbsent(phase.id(), any -> new ArrayList<>()).add(phase));
    }
    List<Scope> largest = List.of();
    for (List<Scope> phase : phases.values()) {
      largest = phase.size() > largest.size() ? phase : largest;
    }
    return largest;
  }

  private static Optional<Scope> outermostPhase(Scope scope) {
    Optional<Scope> outermost = Optional.empty();
    for (Optional<Scope> phase = scope.phase(); phase.isPresent(); ) {
      outermost = phase;
      phase = phase.flatMap(Scope::outer).flatMap(Scope::phase);
    }
    return outermost;
  }

  /** A phase without what stands in it. */
  private static Span firstLine(Scope phase) {
    String line = phase.span().text().lines().findFirst().orElse("");
    int end = line.endsWith("{") ? line.length() - 1 : line.length();
    Span span = phase.span();
    return span.file().span(span.start(), span.start() + line.substring(0, end).strip().length());
  }
}
