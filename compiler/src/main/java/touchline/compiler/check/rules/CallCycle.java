package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.Loops;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;

/** Flows that call each other in a circle, or themselves: they would never come to an end. */
public final class CallCycle implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0408", "call-cycle");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  /** Reports a shortest circle through each call, unless another call reports the same one. */
  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    String own = context.flow().id();
    Optional<Set<String>> loop = context.callLoop(own);
    Set<String> told = new HashSet<>();
    for (Node.Call call : loop.isPresent() ? context.calls(own) : List.<Node.Call>of()) {
      String called = call.flow().id();
      if (loop.orElseThrow().contains(called) && told.add(called)) {
        List<String> circle = circle(context, own, called);
        if (reporter(context, circle).equals(List.of(own, called))) {
          sink.report(diagnostic(context, call, circle));
        }
      }
    }
  }

  /** A shortest circle through a call, the caller first; a flow that calls itself stands alone. */
  private static List<String> circle(RuleContext context, String caller, String called) {
    if (caller.equals(called)) {
      return List.of(caller);
    }
    Set<String> loop = context.callLoop(caller).orElse(Set.of());
    return Loops.round(
        caller, loop, id -> id.equals(caller) ? List.of(called) : callees(context, id));
  }

  private static List<String> callees(RuleContext context, String flow) {
    return context.calls(flow).stream().map(call -> call.flow().id()).distinct().toList();
  }

  /** The call that reports a circle: of those that find it, the first from its first name on. */
  private static List<String> reporter(RuleContext context, List<String> circle) {
    List<String> ordered = rotated(circle);
    for (int i = 0; i < ordered.size(); i++) {
      String caller = ordered.get(i);
      String called = ordered.get((i + 1) % ordered.size());
      if (rotated(circle(context, caller, called)).equals(ordered)) {
        return List.of(caller, called);
      }
    }
    return List.of();
  }

  private static List<String> rotated(List<String> circle) {
    List<String> rotated = new ArrayList<>(circle);
    Collections.rotate(rotated, -rotated.indexOf(Collections.min(rotated)));
    return rotated;
  }

  private static Diagnostic diagnostic(RuleContext context, Node.Call call, List<String> circle) {
    List<String> round = new ArrayList<>(circle);
    round.add(circle.get(0));
    String shown = round.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" → "));
    String message =
        circle.size() == 1
            ? "`" + circle.get(0) + "` calls itself, and so never comes to an end"
            : "these flows call each other without end: " + shown;
    Diagnostic diagnostic = Diagnostic.of(CODE, call.span(), message);
    for (int i = 1; i < circle.size(); i++) {
      String called = round.get(i + 1);
      String text = "`" + circle.get(i) + "` calls `" + called + "` here";
      for (Node.Call other : context.calls(circle.get(i))) {
        if (other.flow().id().equals(called)) {
          diagnostic = diagnostic.note(other.span(), text);
          break;
        }
      }
    }
    return diagnostic.help("to do something again, jump within a flow: `-> ID at most N times`");
  }
}
