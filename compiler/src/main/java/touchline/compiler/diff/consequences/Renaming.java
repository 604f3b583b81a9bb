package touchline.compiler.diff.consequences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Names;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Request;
import touchline.compiler.model.Scenario;
import touchline.compiler.model.Touchpoint;

/**
 * Puts an older scenario into the words of the newer version, where things were given new names.
 */
final class Renaming {
  private final Differences differences;
  private final Map<String, FlowPair> flows = new HashMap<>();

  Renaming(Differences differences) {
    this.differences = differences;
    differences.flows().forEach(flow -> flows.put(flow.before().id(), flow));
  }

  /** What is said about statements and fields that are gone is left out, but for expectations. */
  Scenario of(Scenario old, FlowPair flow) {
    return new Scenario(
        old.title(),
        flow.id(),
        old.touchpoint().map(it -> touchpoint(it, flow)),
        old.request().map(it -> request(it, flow)),
        old.given().stream().flatMap(it -> given(it, flow).stream()).toList(),
        old.open(),
        old.answers().stream()
            .filter(it -> isThere(it.at(), flow))
            .map(it -> new Scenario.Answers(now(it.at(), flow), it.items(), it.span()))
            .toList(),
        old.reminders().stream()
            .filter(it -> isThere(it.at(), flow))
            .map(it -> new Scenario.Reminders(now(it.at(), flow), it.times(), it.span()))
            .toList(),
        old.interruptions().stream()
            .filter(it -> isThere(it.at(), flow) && isThere(it.anytime(), flow))
            .map(
                it ->
                    new Scenario.Interruption(
                        now(it.anytime(), flow), now(it.at(), flow), it.span()))
            .toList(),
        old.expectations().stream().map(it -> it.match(new Expected(flow))).toList(),
        old.span());
  }

  private Touchpoint touchpoint(Touchpoint old, FlowPair flow) {
    String id = differences.names().newer(Names.Space.TOUCHPOINT, old.id());
    return flow.after().header().touchpoints().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElse(old);
  }

  private Request request(Request old, FlowPair flow) {
    String id = differences.names().newer(Names.Space.REQUEST, old.id());
    return flow.after().header().requests().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElse(old);
  }

  private Optional<Scenario.Given> given(Scenario.Given old, FlowPair flow) {
    Scenario.Reference place = new Scenario.Reference(old.calls(), "", old.span());
    return inner(place, flow).fields().pairs().stream()
        .filter(pair -> pair.before().id().equals(old.field().id()))
        .map(Pair::after)
        .map(field -> new Scenario.Given(now(place, flow).calls(), field, old.value(), old.span()))
        .findFirst();
  }

  /** The flow that a statement stands in; the outermost if some call is gone. */
  private FlowPair inner(Scenario.Reference old, FlowPair flow) {
    FlowPair inner = flow;
    for (String call : old.calls()) {
      inner =
          inner
              .before()
              .graph()
              .find(call)
              .flatMap(node -> node.match(NodeKinds.CALL))
              .map(it -> flows.get(it.flow().id()))
              .orElse(inner);
    }
    return inner;
  }

  private Scenario.Reference now(Scenario.Reference old, FlowPair flow) {
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < old.calls().size(); i++) {
      Scenario.Reference outer =
          new Scenario.Reference(old.calls().subList(0, i), old.calls().get(i), old.span());
      calls.add(inner(outer, flow).newer(outer.node()).orElse(outer.node()));
    }
    String node = inner(old, flow).newer(old.node()).orElse(old.node());
    return new Scenario.Reference(calls, node, old.span());
  }

  private boolean isThere(Scenario.Reference old, FlowPair flow) {
    return inner(old, flow).newer(old.node()).isPresent();
  }

  private final class Expected implements Scenario.Cases<Scenario.Expectation> {
    private final FlowPair flow;

    Expected(FlowPair flow) {
      this.flow = flow;
    }

    private List<Scenario.Reference> now(List<Scenario.Reference> steps) {
      return steps.stream().map(it -> Renaming.this.now(it, flow)).toList();
    }

    @Override
    public Scenario.Expectation path(Scenario.Path expectation) {
      return new Scenario.Path(now(expectation.steps()), expectation.span());
    }

    @Override
    public Scenario.Expectation visits(Scenario.Visits expectation) {
      return new Scenario.Visits(now(expectation.steps()), expectation.span());
    }

    @Override
    public Scenario.Expectation never(Scenario.Never expectation) {
      return new Scenario.Never(now(expectation.steps()), expectation.span());
    }

    @Override
    public Scenario.Expectation atEnd(Scenario.AtEnd expectation) {
      String end = flow.newer(expectation.end()).orElse(expectation.end());
      return new Scenario.AtEnd(end, expectation.span());
    }

    @Override
    public Scenario.Expectation withOutcome(Scenario.WithOutcome expectation) {
      return expectation;
    }

    @Override
    public Scenario.Expectation within(Scenario.Within expectation) {
      return expectation;
    }

    @Override
    public Scenario.Expectation handovers(Scenario.HandoversAtMost expectation) {
      return expectation;
    }
  }
}
