package touchline.compiler.check.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;

/** Statements of a flow with one title, which readers can't tell apart. */
public final class SameTitle implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1016", "same-title");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (!maySomeBeSame(context.graph().nodes())) {
      return;
    }
    Map<String, Node> first = new HashMap<>();
    for (Node node : context.graph().nodes()) {
      String title = folded(node.title());
      if (title.isEmpty() || !node.match(NodeKinds.IS_STATEMENT)) {
        continue;
      }
      Node other = first.putIfAbsent(title, node);
      if (other != null && context.isReachable(node) && !context.faults().in(node.span())) {
        String message =
            "the title \"" + node.title() + "\" stands twice in `" + context.flow().id() + "`";
        sink.report(
            Diagnostic.of(CODE, node.span(), message)
                .note(other.span(), "first here")
                .help(
                    "say in the titles how they differ, or write it once and go there by `-> "
                        + other.id()
                        + "`"));
      }
    }
  }

  /** Most flows have no two titles with one hash; only in others they are compared. */
  private static boolean maySomeBeSame(List<Node> nodes) {
    int[] hashes = new int[nodes.size()];
    int titles = 0;
    for (Node node : nodes) {
      if (!node.title().isEmpty()) {
        hashes[titles++] = hash(node.title());
      }
    }
    Arrays.sort(hashes, 0, titles);
    for (int i = 1; i < titles; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /** Of the plain letters and signs of a title: the same for titles that a reader takes for one. */
  private static int hash(String title) {
    int hash = 0;
    for (int i = 0; i < title.length(); i++) {
      char sign = Character.toLowerCase(title.charAt(i));
      if (sign > ' ' && sign < 0x80) {
        hash = 31 * hash + sign;
      }
    }
    return hash;
  }

  /** As a reader takes it in: capitals make no other title. */
  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
