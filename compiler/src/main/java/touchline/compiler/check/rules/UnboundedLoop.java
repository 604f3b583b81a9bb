package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchline.compiler.check.Avoiding;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.Loops;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/**
 * Loops without a bound on which nobody is asked anything, each at the jump that closes it. Loops
 * that no case can leave are errors of their own.
 */
public final class UnboundedLoop implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1010", "unbounded-loop");

  /** True if somebody chose this way, or it is bounded. */
  private static final Cause.Cases<Boolean> IS_CHOSEN_OR_BOUNDED =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean answer(Cause.Answer cause) {
          return true;
        }

        @Override
        public Boolean take(Cause.Take cause) {
          return true;
        }
      };

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (context.graph().waysBack().stream()
        .anyMatch(way -> !way.cause().match(IS_CHOSEN_OR_BOUNDED))) {
      new Search(context).run(sink);
    }
  }

  /** Goes round all loops on which nobody is asked. */
  private static final class Search {
    private final RuleContext context;
    private final Avoiding.In unasked;
    private final BitSet ending;
    private final Set<Span> told = new HashSet<>();

    Search(RuleContext context) {
      this.context = context;
      this.unasked =
          new Avoiding(
                  context::flow,
                  node -> node.match(NodeKinds.IS_SURVEY),
                  way -> way.cause().match(IS_CHOSEN_OR_BOUNDED))
              .in(context.graph());
      // The nodes from which a case can come to an end of the flow.
      this.ending = context.before(context.numbers(node -> node.match(NodeKinds.LEAVES)));
      ending.and(context.reachable());
    }

    void run(DiagnosticSink sink) {
      for (Set<Integer> loop : Loops.in(context.numbers(), unasked::next).parts()) {
        for (int node : loop) {
          if (ending.get(node)) {
            unasked.from(node).forEach(way -> tell(way, loop, sink));
          }
        }
      }
    }

    private void tell(Way way, Set<Integer> loop, DiagnosticSink sink) {
      int from = context.graph().from(way);
      for (int next : context.graph().next(way)) {
        if (loop.contains(next) && next <= from) {
          List<Node> round = round(loop, from, next);
          Span jump = WrittenJump.of(context, way, round.get(0).id()).orElse(way.span());
          boolean waits =
              round.stream().noneMatch(it -> context.instantLoops().contain(it.number()));
          if (waits && told.add(jump)) {
            sink.report(diagnostic(jump, round));
          }
        }
      }
    }

    /** A shortest way round by a way back, from where that leads to. */
    private List<Node> round(Set<Integer> loop, int last, int first) {
      List<Integer> round =
          new ArrayList<>(
              Loops.round(last, loop, it -> it == last ? List.of(first) : unasked.next(it)));
      Collections.rotate(round, -1);
      return context.nodes(round);
    }
  }

  private static Diagnostic diagnostic(Span jump, List<Node> round) {
    String target = Described.name(round.get(0));
    String written = jump.text().startsWith("->") ? "`" + jump.text() + "`" : "this way";
    return Diagnostic.of(CODE, jump, written + " may be taken again and again without end")
        .note(round.get(0).span(), "nobody is asked on the way round: " + Described.round(round))
        .help(
            "bound it: `-> "
                + target.replace("`", "")
                + " at most 3 times`, and say below what happens then");
  }
}
