package touchline.compiler.check.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.Loops;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;

/**
 * Loops that no way leads out of. An {@code anytime} that ends the case is no way out: nothing says
 * that it ever happens.
 */
public final class NoWayToAnEnd implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0403", "no-way-to-an-end");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    BitSet stuck = (BitSet) context.reachable().clone();
    stuck.andNot(context.before(context.numbers(node -> node.match(NodeKinds.LEAVES))));
    if (stuck.isEmpty()
        || context.graph().arrows().stream()
            .anyMatch(it -> ParallelCrossing.of(it, context).isAny())) {
      return; // Where control goes is not clear before such jumps are mended.
    }
    List<String> bad = stuck.stream().mapToObj(it -> context.graph().node(it).id()).toList();
    for (Set<String> loop : Loops.in(bad, id -> next(context, id)).parts()) {
      boolean last =
          loop.stream().flatMap(id -> next(context, id).stream()).allMatch(loop::contains);
      boolean reportedAsInstant = loop.stream().anyMatch(context.instantLoops()::contain);
      if (last && !reportedAsInstant) {
        sink.report(diagnostic(context, loop));
      }
    }
  }

  private static List<String> next(RuleContext context, String id) {
    return context.graph().waysFrom(id).stream().map(Way::next).flatMap(List::stream).toList();
  }

  private static Diagnostic diagnostic(RuleContext context, Set<String> loop) {
    Node first =
        loop.stream()
            .map(context.graph()::node)
            .filter(node -> node.match(NodeKinds.IS_STATEMENT))
            .findFirst()
            .orElse(context.graph().node(loop.iterator().next()));
    List<Node> round =
        Loops.round(first.id(), loop, id -> next(context, id)).stream()
            .map(context.graph()::node)
            .toList();
    return Diagnostic.of(
            CODE, first.span(), "from " + Described.name(first) + " no `end` can be reached")
        .note("control goes round: " + Described.round(round))
        .help("let one of the ways lead to an `end`, or bound a jump: `-> ID at most N times`");
  }
}
