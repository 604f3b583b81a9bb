package touchline.compiler.analyze;

import java.util.List;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Scope;

/** Checks where scenarios let an {@code anytime} happen. */
final class Interruptions {
  static final DiagnosticCode NO_ANYTIME = DiagnosticCode.error("TL0368", "no-anytime");
  static final DiagnosticCode NOT_THERE = DiagnosticCode.error("TL0369", "anytime-not-there");

  private final DiagnosticSink sink;

  Interruptions(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** True if it can happen there; else reports why not. */
  boolean areAllowed(ScenarioNames.Found what, ScenarioNames.Found where) {
    Optional<Node.Anytime> anytime = what.node().match(NodeKinds.ANYTIME);
    if (anytime.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  NO_ANYTIME,
                  what.reference().span(),
                  "`" + what.node().id() + "` is no `anytime`, so it does not happen by itself")
              .note(what.node().span(), "it is here"));
      return false;
    }
    String at = "`" + where.node().id() + "`";
    if (!where.node().match(new WaitsForSomebody())) {
      tell(where, "nobody is waited for at " + at + ", so nothing can happen there", where.node());
      return false;
    }
    Optional<Scope> seen = seenFrom(what, where);
    boolean possible =
        seen.filter(
                scope ->
                    scope.isIn(anytime.orElseThrow().possibleIn())
                        && scope.innermost(Scope.Kind.ANYTIME).isEmpty())
            .isPresent();
    if (!possible) {
      tell(where, "`" + what.node().id() + "` is not possible at " + at, what.node());
    }
    return possible;
  }

  /** The block of a statement, or of the call that it is in, in the flow of the anytime. */
  private static Optional<Scope> seenFrom(ScenarioNames.Found what, ScenarioNames.Found where) {
    List<String> outer = what.reference().calls();
    List<String> inner = where.reference().calls();
    if (inner.equals(outer)) {
      return Optional.of(where.node().scope());
    }
    boolean below = inner.size() > outer.size() && inner.subList(0, outer.size()).equals(outer);
    return below
        ? what.flow().flow().graph().find(inner.get(outer.size())).map(Node::scope)
        : Optional.empty();
  }

  private void tell(ScenarioNames.Found where, String message, Node node) {
    sink.report(
        Diagnostic.of(NOT_THERE, where.reference().span(), message)
            .note(node.span(), "it is here"));
  }

  private static final class WaitsForSomebody extends OtherNode<Boolean> {
    @Override
    protected Boolean other(Node node) {
      return node.work().isPresent();
    }

    @Override
    public Boolean decision(Node.Decision node) {
      return node.judged();
    }

    @Override
    public Boolean call(Node.Call node) {
      return false;
    }

    @Override
    public Boolean waiting(Node.Wait node) {
      return true;
    }
  }
}
