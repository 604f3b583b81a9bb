package touchline.compiler.check.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;

/**
 * Fields of one name and two types in flows that call each other: a case has one record. A conflict
 * within what one call leads to is reported there, not again by everybody who calls it.
 */
public final class SharedFieldType implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.error("TL0350", "shared-field-type");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (context.graph().calls().isEmpty()) {
      return;
    }
    Map<String, Field> known = new HashMap<>();
    Set<String> done = new HashSet<>(Set.of(context.flow().id()));
    for (Node.Call call : context.calls(context.flow().id())) {
      if (done.add(call.flow().id())) {
        Collection<Field> below = fieldsBelow(context, call.flow().id());
        if (known.isEmpty() && !below.isEmpty()) {
          context.flow().fields().forEach(field -> known.put(field.id(), field));
        }
        for (Field field : below) {
          Field first = known.putIfAbsent(field.id(), field);
          if (first != null && !SameType.of(first, field)) {
            sink.report(diagnostic(call, first, field));
          }
        }
      }
    }
  }

  /** The fields of a flow and of all that it calls; of two with one name, the nearer. */
  private static Collection<Field> fieldsBelow(RuleContext context, String flow) {
    if (context.calls(flow).isEmpty() && fields(context, flow).isEmpty()) {
      return List.of();
    }
    Map<String, Field> found = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>(Set.of(flow));
    Deque<String> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String id = waiting.remove();
      fields(context, id).forEach(field -> found.putIfAbsent(field.id(), field));
      for (Node.Call call : context.calls(id)) {
        if (seen.add(call.flow().id())) {
          waiting.add(call.flow().id());
        }
      }
    }
    return found.values();
  }

  private static List<Field> fields(RuleContext context, String flow) {
    return context.flow(flow).map(Flow::fields).orElse(List.of());
  }

  private static Diagnostic diagnostic(Node.Call call, Field first, Field other) {
    String message = "`" + first.id() + "` has two types in flows that this `call` brings together";
    return Diagnostic.of(CODE, call.span(), message)
        .note(first.span(), "one declaration")
        .note(other.span(), "the other")
        .help("a case has one record: give both the same type, or one another ID");
  }
}
