package touchline.compiler.check.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Way;

/**
 * Statements that nothing leads to. Of those that follow each other, and of those that only other
 * unreachable ones lead to, the first is reported: mend it, and the others are reached.
 */
public final class UnreachableStatement implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0401", "unreachable");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    Graph graph = context.graph();
    if (context.reachable().cardinality() == graph.size()
        && graph.arrows().stream().allMatch(Arrow::reached)) {
      return;
    }
    List<WrittenItem> dead =
        WrittenItem.inOrder(context).stream().filter(item -> !item.reached()).toList();
    if (!dead.isEmpty()) {
      new Explanation(context, dead, sink).run();
    }
  }

  /** Reports dead items until all of them are explained. */
  private static final class Explanation {
    private final RuleContext context;
    private final List<WrittenItem> dead;
    private final DiagnosticSink sink;
    private final Map<String, WrittenItem> byNode = new HashMap<>();
    private final Map<WrittenItem, List<WrittenItem>> below = new HashMap<>();
    private final Set<WrittenItem> explained = new HashSet<>();
    private final Set<String> passed = new HashSet<>();

    Explanation(RuleContext context, List<WrittenItem> dead, DiagnosticSink sink) {
      this.context = context;
      this.dead = dead;
      this.sink = sink;
      for (WrittenItem item : dead) {
        item.node().ifPresent(node -> byNode.put(node, item));
        item.before()
            .ifPresent(before -> below.computeIfAbsent(before, any -> new ArrayList<>()).add(item));
      }
    }

    void run() {
      dead.stream().filter(this::isFirst).forEach(this::tell);
      dead.forEach(this::tell);
    }

    /** True if it follows something alive, and no dead statement leads to it. */
    private boolean isFirst(WrittenItem item) {
      boolean followsDead = item.before().filter(before -> !before.reached()).isPresent();
      return !followsDead
          && item.node().stream()
              .flatMap(node -> context.graph().waysTo(node).stream())
              .allMatch(way -> way.from().equals(item.node().orElse("")));
    }

    private void tell(WrittenItem item) {
      if (explained.contains(item)) {
        return;
      }
      Diagnostic diagnostic =
          Diagnostic.of(CODE, item.span(), item.name() + " can't be reached").help(help(item));
      sink.report(
          item.before()
              .map(before -> diagnostic.note(before.span(), before.why()))
              .orElse(diagnostic));
      explain(item);
    }

    private static String help(WrittenItem item) {
      return item.node()
          .filter(node -> !node.contains("."))
          .map(node -> "remove it, or lead to it with `-> " + node + "`")
          .orElse("remove it");
    }

    private void explain(WrittenItem first) {
      Deque<WrittenItem> waiting = new ArrayDeque<>(List.of(first));
      while (!waiting.isEmpty()) {
        WrittenItem item = waiting.remove();
        if (explained.add(item)) {
          waiting.addAll(below.getOrDefault(item, List.of()));
          waiting.addAll(ledTo(item));
        }
      }
    }

    /** The statements that ways lead to, past joins and the like. */
    private List<WrittenItem> ledTo(WrittenItem item) {
      List<WrittenItem> found = new ArrayList<>();
      Deque<String> waiting = new ArrayDeque<>(item.node().stream().toList());
      while (!waiting.isEmpty()) {
        for (Way way : context.graph().waysFrom(waiting.remove())) {
          for (String next : way.next()) {
            WrittenItem led = byNode.get(next);
            if (led != null) {
              found.add(led);
            } else if (passed.add(next)) {
              waiting.add(next);
            }
          }
        }
      }
      return found;
    }
  }
}
