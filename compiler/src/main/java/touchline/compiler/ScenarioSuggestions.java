package touchline.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchline.compiler.emit.steptable.StepTableMaker;
import touchline.compiler.model.Flow;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Way;
import touchline.compiler.scenario.ScenarioRunner;
import touchline.compiler.scenario.Tally;
import touchline.compiler.scenario.suggest.Suggestion;
import touchline.compiler.scenario.suggest.Suggestions;
import touchline.compiler.source.SourceFile;
import touchline.runtime.Machine.Taken;

/** Suggests scenarios for what the scenarios of a project leave uncovered. */
public final class ScenarioSuggestions {
  private final List<Flow> all;
  private final Map<String, Suggestion> byFlow = new LinkedHashMap<>();

  private ScenarioSuggestions(List<Flow> all) {
    this.all = all;
  }

  /**
   * Suggestions for some flows, in their order, in the one form that flows are written in.
   *
   * @param all the flows of a compilation without errors
   * @param tested those of them for which scenarios are wanted
   */
  public static List<Suggestion> of(List<Flow> all, List<Flow> tested) {
    ScenarioSuggestions suggestions = new ScenarioSuggestions(all);
    Tally tally = taken(all, tested);
    for (Flow flow : calledFirst(tested)) {
      suggestions.add(flow, tally);
    }
    return tested.stream()
        .map(flow -> suggestions.of(flow.id()).written(ScenarioSuggestions::inForm))
        .toList();
  }

  private static String inForm(String scenario) {
    Formatted formatted = Compiler.format(new SourceFile("scenario.flow", scenario));
    return formatted.match(
        new Formatted.Cases<>() {
          @Override
          public String done(Formatted.Done done) {
            return done.text();
          }

          @Override
          public String broken(Formatted.Broken broken) {
            return scenario;
          }

          @Override
          public String refused(Formatted.Refused refused) {
            return scenario;
          }
        });
  }

  private static Tally taken(List<Flow> all, List<Flow> tested) {
    ScenarioRunner runner = ScenarioTests.runner(all);
    Tally tally = new Tally();
    for (Flow flow : tested) {
      for (Scenario scenario : flow.scenarios()) {
        tally.add(runner.run(flow, scenario).tally());
      }
    }
    return tally;
  }

  /** What only a caller can bring about, such as data that it records, is left to the caller. */
  private static List<Flow> calledFirst(List<Flow> flows) {
    Map<String, Flow> left = new LinkedHashMap<>();
    flows.forEach(flow -> left.put(flow.id(), flow));
    List<Flow> order = new ArrayList<>();
    while (order.size() < flows.size()) {
      List<Flow> next =
          left.values().stream()
              .filter(flow -> called(flow).stream().noneMatch(left::containsKey))
              .toList();
      order.addAll(next.isEmpty() ? left.values() : next);
      order.forEach(flow -> left.remove(flow.id()));
    }
    return order;
  }

  private static Set<String> called(Flow flow) {
    Set<String> called = new LinkedHashSet<>();
    flow.graph()
        .nodes()
        .forEach(
            node -> node.match(NodeKinds.CALL).ifPresent(call -> called.add(call.flow().id())));
    return called;
  }

  private void add(Flow flow, Tally tally) {
    Set<Taken> wanted = new LinkedHashSet<>();
    for (Way way : flow.graph().ways()) {
      if (tally.taken(flow.id(), way.id()) == 0) {
        wanted.add(new Taken(flow.id(), way.id()));
      }
    }
    Set<Taken> own = Set.copyOf(wanted);
    for (String called : called(flow)) {
      of(called).missed().forEach(missed -> wanted.add(missed.taken()));
    }
    Suggestion suggestion = Suggestions.of(flow, all, StepTableMaker::table, wanted);
    Set<Taken> missed = new HashSet<>();
    suggestion.missed().forEach(it -> missed.add(it.taken()));
    wanted.removeAll(missed);
    byFlow.replaceAll((id, other) -> other.without(wanted));
    byFlow.put(flow.id(), suggestion.only(own));
  }

  private Suggestion of(String flow) {
    return byFlow.getOrDefault(flow, new Suggestion(flow, List.of(), List.of()));
  }
}
