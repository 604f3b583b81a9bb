package touchline.compiler.check.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.Loops;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

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
    if (context.graph().waysBack().isEmpty()) {
      return;
    }
    BitSet stuck = (BitSet) context.reachable().clone();
    stuck.andNot(context.before(context.numbers(node -> node.match(NodeKinds.LEAVES))));
    if (stuck.isEmpty() || ParallelCrossing.isAnyIn(context)) {
      return; // Where control goes is not clear before such jumps are mended.
    }
    List<Integer> bad = stuck.stream().boxed().toList();
    for (Set<Integer> loop : Loops.in(bad, node -> next(context, node)).parts()) {
      boolean last =
          loop.stream().flatMap(node -> next(context, node).stream()).allMatch(loop::contains);
      boolean reportedAsInstant = loop.stream().anyMatch(context.instantLoops()::contain);
      if (last && !reportedAsInstant) {
        sink.report(diagnostic(context, loop));
      }
    }
  }

  private static List<Integer> next(RuleContext context, int node) {
    return IntStream.of(context.graph().next(node)).boxed().toList();
  }

  private static Diagnostic diagnostic(RuleContext context, Set<Integer> loop) {
    Node first =
        context.nodes(loop).stream()
            .filter(node -> node.match(NodeKinds.IS_STATEMENT))
            .findFirst()
            .orElse(context.graph().node(loop.iterator().next()));
    List<Node> round =
        context.nodes(Loops.round(first.number(), loop, node -> next(context, node)));
    return Diagnostic.of(
            CODE, first.span(), "from " + Described.name(first) + " no `end` can be reached")
        .note("control goes round: " + Described.round(round))
        .help("let one of the ways lead to an `end`, or bound a jump: `-> ID at most N times`");
  }
}
