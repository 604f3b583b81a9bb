package touchline.compiler.check.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.check.Avoiding;
import touchline.compiler.check.FlowRule;
import touchline.compiler.check.RuleContext;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Outcome;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/**
 * Paths to an end that is resolved without a survey on them. Ends that the same way past the survey
 * leads to are taken together. Flows that are only called leave the survey to their callers.
 */
public final class MissingSurvey implements FlowRule {
  static final DiagnosticCode CODE = DiagnosticCode.warning("TL1004", "missing-survey");

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RuleContext context, DiagnosticSink sink) {
    if (context.flow().hasTouchpoints() && mayBePassed(context)) {
      new Search(context).run(sink);
    }
  }

  /** False if no way leads past the surveys of the flow itself to an end that is resolved. */
  private static boolean mayBePassed(RuleContext context) {
    BitSet surveys = new BitSet();
    context.graph().byKind().surveys().forEach(survey -> surveys.set(survey.number()));
    BitSet past = context.reachablePast(surveys);
    return context.graph().byKind().ends().stream()
        .anyMatch(end -> end.outcome() == Outcome.RESOLVED && past.get(end.number()));
  }

  /** Goes all ways on which no survey is. */
  private static final class Search {
    private final RuleContext context;
    private final Avoiding surveys;
    private final Avoiding.In ways;
    private final BitSet beforeSurvey;
    private final BitSet come = new BitSet();
    private final Map<Integer, Way> cameBy = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    Search(RuleContext context) {
      this.context = context;
      this.surveys =
          new Avoiding(context::flow, node -> node.match(NodeKinds.IS_SURVEY), way -> false);
      this.ways = surveys.in(context.graph());
      this.beforeSurvey = context.before(context.numbers(this::surveys));
    }

    private boolean surveys(Node node) {
      return node.match(NodeKinds.IS_SURVEY)
          || node.match(NodeKinds.CALL).filter(call -> !surveys.isAvoidedBy(call)).isPresent();
    }

    void run(DiagnosticSink sink) {
      context.graph().starts().forEach(start -> enter(start.number()));
      goOn();
      for (Node.Anytime anytime : context.graph().byKind().anytimes()) {
        // What may happen at any moment may happen before the survey too.
        if (canHappen(anytime)) {
          enter(anytime.number());
          goOn();
        }
      }
      Map<String, List<Node>> byCause = new LinkedHashMap<>();
      for (Node.End node : context.graph().byKind().ends()) {
        if (come.get(node.number()) && node.outcome() == Outcome.RESOLVED) {
          byCause
              .computeIfAbsent(past(node).map(Way::id).orElse(""), any -> new ArrayList<>())
              .add(node);
        }
      }
      byCause.values().forEach(ends -> sink.report(diagnostic(ends)));
    }

    private boolean canHappen(Node.Anytime anytime) {
      return come.stream()
          .anyMatch(node -> context.graph().node(node).scope().isIn(anytime.possibleIn()));
    }

    private boolean enter(int node) {
      boolean isNew = !come.get(node);
      if (isNew) {
        come.set(node);
        waiting.add(node);
      }
      return isNew;
    }

    private void goOn() {
      while (!waiting.isEmpty()) {
        for (Way way : ways.from(waiting.remove())) {
          for (int next : context.graph().next(way)) {
            if (enter(next)) {
              cameBy.put(next, way);
            }
          }
        }
      }
    }

    /** The ways to a node, the last one first. */
    private List<Way> waysTo(Node node) {
      List<Way> back = new ArrayList<>();
      Way way = cameBy.get(node.number());
      while (way != null) {
        back.add(way);
        way = cameBy.get(context.graph().from(way));
      }
      return back;
    }

    /** The way on which the path leaves the last survey behind; none if there never was one. */
    private Optional<Way> past(Node end) {
      return waysTo(end).stream()
          .filter(way -> beforeSurvey.get(context.graph().from(way)))
          .findFirst();
    }

    /** The way past the survey; the end itself if no case with a survey comes to it. */
    private Diagnostic diagnostic(List<Node> ends) {
      Node end = ends.get(0);
      List<Way> back = waysTo(end);
      List<Node> path = new ArrayList<>(List.of(end));
      back.forEach(way -> path.add(origin(way)));
      Collections.reverse(path);
      String message =
          "a case can come to "
              + Described.name(end)
              + " as resolved without a survey: "
              + Described.path(path);
      Optional<Span> past = past(end).map(way -> jump(back, way, end));
      boolean othersAreAsked = past.isPresent() && ends.stream().allMatch(this::comesAfterSurvey);
      Span place = othersAreAsked ? past.orElseThrow() : end.span();
      Diagnostic diagnostic = Diagnostic.of(CODE, place, message);
      if (past.isPresent() && !othersAreAsked) {
        diagnostic = diagnostic.note(past.orElseThrow(), "this way leads past the survey");
      }
      for (Node other : othersAreAsked ? ends : ends.subList(1, ends.size())) {
        diagnostic =
            diagnostic.note(
                other.span(), other == end ? "to this end" : "the same before this end");
      }
      return diagnostic.help(help(past.isPresent()));
    }

    private boolean comesAfterSurvey(Node end) {
      BitSet before = context.before(context.numbers(end::equals));
      before.and(context.numbers(this::surveys));
      return !before.isEmpty();
    }

    /** The jump over the survey, if one is written on the way on from where the survey is left. */
    private Span jump(List<Way> back, Way past, Node end) {
      for (int i = back.indexOf(past); i >= 0; i--) {
        Node next = i == 0 ? end : origin(back.get(i - 1));
        Optional<Span> jump = WrittenJump.of(context, back.get(i), next.id());
        if (jump.isPresent() && standsBetween(origin(back.get(i)).number(), next.number())) {
          return jump.orElseThrow();
        }
      }
      return past.span();
    }

    private Node origin(Way way) {
      return context.graph().node(context.graph().from(way));
    }

    private boolean standsBetween(int from, int to) {
      return context.graph().nodes().subList(from, Math.max(from, to)).stream()
          .anyMatch(this::surveys);
    }

    private String help(boolean isPassed) {
      return context.graph().byKind().surveys().stream()
          .filter(survey -> isPassed)
          .findFirst()
          .map(survey -> "lead it to the survey: `-> " + survey.id() + "`")
          .orElse("ask the customer before: `survey \"Are you satisfied with our service?\"`");
    }
  }
}
