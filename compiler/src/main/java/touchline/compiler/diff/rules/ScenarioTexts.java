package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Names;
import touchline.compiler.model.Cause;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Scenario.Reference;

/** Scenarios as lines that compare: names as they are now, places and layout left out. */
final class ScenarioTexts implements Scenario.Cases<String> {
  private final FlowPair flow;
  private final boolean older;

  ScenarioTexts(FlowPair flow, boolean older) {
    this.flow = flow;
    this.older = older;
  }

  List<String> of(Scenario scenario) {
    List<String> lines = new ArrayList<>();
    scenario
        .touchpoint()
        .ifPresent(it -> lines.add("from " + name(Names.Space.TOUCHPOINT, it.id())));
    scenario.request().ifPresent(it -> lines.add("request " + name(Names.Space.REQUEST, it.id())));
    for (Scenario.Given given : scenario.given()) {
      String field =
          older && given.calls().isEmpty() ? flow.newerField(given.field()) : given.field().id();
      String value = given.value().match(ValueText.TEXT);
      lines.add("given " + inCalls(given.calls()) + field + " = " + value);
    }
    scenario.open().forEach(open -> lines.add("given open = " + open));
    for (Scenario.Answers answers : scenario.answers()) {
      String items =
          answers.items().stream().map(it -> it.match(ITEM)).collect(Collectors.joining(", "));
      lines.add("answer " + at(answers.at()) + " " + items);
    }
    scenario.reminders().forEach(it -> lines.add("every " + at(it.at()) + " " + it.times()));
    scenario
        .interruptions()
        .forEach(it -> lines.add("anytime " + at(it.anytime()) + " at " + at(it.at())));
    scenario.expectations().forEach(it -> lines.add("expect " + it.match(this)));
    return lines;
  }

  private static String inCalls(List<String> calls) {
    return calls.isEmpty() ? "" : String.join(".", calls) + ".";
  }

  private String name(Names.Space space, String id) {
    return older ? flow.names().newer(space, id) : id;
  }

  private String node(String id) {
    return older ? flow.newer(id).orElse(id) : id;
  }

  private String at(Reference reference) {
    List<String> path = new ArrayList<>();
    for (String call : reference.calls()) {
      path.add(path.isEmpty() ? node(call) : call);
    }
    path.add(path.isEmpty() ? node(reference.node()) : reference.node());
    return String.join(".", path);
  }

  private String all(List<Reference> references) {
    return references.stream().map(this::at).collect(Collectors.joining(", "));
  }

  @Override
  public String path(Scenario.Path expectation) {
    return "path " + all(expectation.steps());
  }

  @Override
  public String visits(Scenario.Visits expectation) {
    return "visits " + all(expectation.steps());
  }

  @Override
  public String never(Scenario.Never expectation) {
    return "never " + all(expectation.steps());
  }

  @Override
  public String atEnd(Scenario.AtEnd expectation) {
    return "end " + node(expectation.end());
  }

  @Override
  public String withOutcome(Scenario.WithOutcome expectation) {
    return expectation.outcome().word();
  }

  @Override
  public String within(Scenario.Within expectation) {
    return "within " + expectation.duration().written();
  }

  @Override
  public String handovers(Scenario.HandoversAtMost expectation) {
    return "handovers at most " + expectation.number();
  }

  private static final Cause.Cases<String> ITEM =
      new OtherCause<>() {
        @Override
        protected String other() {
          return "done";
        }

        @Override
        public String answer(Cause.Answer cause) {
          return cause.text();
        }

        @Override
        public String problem(Cause.Problem cause) {
          return "“" + cause.title() + "”";
        }

        @Override
        public String late(Cause.Late cause) {
          return "late";
        }
      };
}
