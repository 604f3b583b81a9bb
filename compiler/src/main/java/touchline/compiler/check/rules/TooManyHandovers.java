package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.check.RuleOption;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Flow;
import touchline.compiler.prove.handover.Change;
import touchline.compiler.prove.handover.Trail;

/**
 * More hand-overs on a path than allowed. Ends are taken together if the same statement makes the
 * first hand-over too many on the way to them; a flow that calls one with too many says nothing.
 */
public final class TooManyHandovers implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1002", "too-many-handovers");
  static final RuleOption.WholeNumber ALLOWED =
      new RuleOption.WholeNumber("allowed", 2, 0, "the most hand-overs on a path that are fine");

  private static final int MOST_SHOWN = 8;

  /** The way with most hand-overs of those on which one change is the first too many. */
  private record Finding(String end, Trail trail, Change over, List<String> otherEnds) {}

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public List<RuleOption> options() {
    return List.of(ALLOWED);
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    int allowed = context.settings().number(this, ALLOWED);
    if (!context.handOvers().mayBeMore(allowed, context.flow())) {
      return;
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    context
        .handOvers()
        .most(context.flow())
        .forEach(
            (end, trail) -> {
              if (trail.count() > allowed && isFinished(context, end)) {
                Change over = trail.changes(allowed + 1).get(allowed);
                Finding finding = new Finding(end, trail, over, List.of());
                findings.merge(over.at().id(), finding, TooManyHandovers::together);
              }
            });
    for (Finding finding : findings.values()) {
      if (!isReportedInside(context, finding.over, allowed)) {
        sink.report(diagnostic(context, finding, allowed));
      }
    }
  }

  /** False where control runs off the end of a flow, which is an error of its own. */
  private static boolean isFinished(RuleContext context, String end) {
    return context.graph().node(end).match(Ending.IS_END) || !context.flow().hasTouchpoints();
  }

  private static Finding together(Finding one, Finding other) {
    Finding most = other.trail.count() > one.trail.count() ? other : one;
    List<String> ends = new ArrayList<>(one.otherEnds);
    ends.add(most == one ? other.end : one.end);
    return new Finding(most.end, most.trail, most.over, List.copyOf(ends));
  }

  /** True if the flow that is called there has too many by itself. */
  private static boolean isReportedInside(RuleContext context, Change over, int allowed) {
    return context.calls(context.flow().id()).stream()
        .filter(call -> call.id().equals(over.at().id()))
        .flatMap(call -> context.flow(call.flow().id()).stream())
        .filter(Flow::complete)
        .flatMap(flow -> context.handOvers().most(flow).values().stream())
        .anyMatch(trail -> trail.count() > allowed);
  }

  private static Diagnostic diagnostic(RuleContext context, Finding finding, int allowed) {
    List<Change> changes = finding.trail.changes(MOST_SHOWN);
    String message =
        "the case changes hands "
            + times(finding.trail.count())
            + " on a way to "
            + Ending.name(context.graph().node(finding.end))
            + ", more than "
            + (allowed == 0 ? "never" : "the " + allowed + " allowed")
            + ": "
            + shown(changes, finding.trail.count());
    Diagnostic diagnostic = Diagnostic.of(CODE, finding.over.at().span(), message);
    // On a loop the same statement does it again and again.
    for (Change change :
        new LinkedHashSet<>(changes.subList(0, Math.min(allowed, changes.size())))) {
      diagnostic =
          diagnostic.note(
              change.named().span(), "from `" + change.from() + "` to `" + change.to() + "` here");
    }
    if (!finding.over.named().equals(finding.over.at())) {
      diagnostic =
          diagnostic.note(
              finding.over.named().span(), "`" + finding.over.to() + "` takes over here");
    }
    if (!finding.otherEnds.isEmpty()) {
      diagnostic = diagnostic.note("too many on the way to " + ends(context, finding) + " as well");
    }
    return diagnostic.help(
        "let somebody who has the case already do this, or give it to the right one sooner");
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  /** The holders in a row; another row begins where the one before holds the case again. */
  private static String shown(List<Change> changes, int count) {
    StringBuilder text = new StringBuilder();
    String holder = "";
    for (Change change : changes) {
      if (!change.from().equals(holder)) {
        text.append(text.length() == 0 ? "`" : ", `").append(change.from()).append('`');
      }
      text.append(" → `").append(change.to()).append('`');
      holder = change.to();
    }
    return text.append(count > changes.size() ? " → …" : "").toString();
  }

  private static String ends(RuleContext context, Finding finding) {
    return finding.otherEnds.stream()
        .map(end -> Ending.name(context.graph().node(end)))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
