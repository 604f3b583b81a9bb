package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherNode;

/** Decisions and surveys whose text does not ask anything. */
public final class NotAQuestion implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1014", "not-a-question");

  private static final OtherNode<Optional<String>> ASKING =
      new OtherNode<>() {
        @Override
        protected Optional<String> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<String> decision(Node.Decision node) {
          return Optional.of("a decision");
        }

        @Override
        public Optional<String> survey(Node.Survey node) {
          return Optional.of("a survey");
        }
      };

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    for (Node node : context.graph().nodes()) {
      node.match(ASKING)
          .filter(kind -> !node.title().isBlank() && !Question.is(node.title()))
          .ifPresent(kind -> sink.report(diagnostic(node, kind)));
    }
  }

  private static Diagnostic diagnostic(Node node, String kind) {
    return Diagnostic.of(
            CODE, Described.title(node), kind + " asks something, but this is no question")
        .help("write the question that the answers belong to, with a question mark at its end");
  }
}
