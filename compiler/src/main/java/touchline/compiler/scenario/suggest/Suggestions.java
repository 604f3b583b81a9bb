package touchline.compiler.scenario.suggest;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.scenario.suggest.atlas.Ahead;
import touchline.compiler.scenario.suggest.atlas.Atlas;
import touchline.compiler.scenario.suggest.fewest.Fewest;
import touchline.compiler.scenario.suggest.search.Course;
import touchline.compiler.scenario.suggest.search.Cover;
import touchline.compiler.scenario.suggest.search.Endings;
import touchline.compiler.scenario.suggest.states.Deciding;
import touchline.compiler.scenario.suggest.states.Fillings;
import touchline.compiler.scenario.suggest.states.Move;
import touchline.compiler.scenario.suggest.states.Moves;
import touchline.compiler.scenario.suggest.states.Player;
import touchline.compiler.scenario.suggest.states.Replay;
import touchline.compiler.scenario.suggest.states.Sameness;
import touchline.compiler.scenario.suggest.states.Stand;
import touchline.compiler.scenario.suggest.states.StateGraph;
import touchline.compiler.scenario.suggest.states.StateGraph.Edge;
import touchline.compiler.scenario.suggest.text.ScenarioText;
import touchline.compiler.scenario.suggest.text.Story;
import touchline.compiler.scenario.suggest.text.Title;
import touchline.compiler.scenario.suggest.values.Samples;
import touchline.runtime.Machine;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;
import touchline.table.Node.Kind;
import touchline.table.StepTable;
import touchline.table.Way;

/** Suggests scenarios that cover what the scenarios of a flow leave uncovered. */
public final class Suggestions {
  private static final int MOST_MOVES = 60_000;

  private final Flow flow;
  private final List<Flow> flows;
  private final List<StepTable> tables;
  private final Samples samples;
  private final Atlas atlas;
  private final Machine machine;

  private Suggestions(Flow flow, Collection<Flow> all, Function<Flow, StepTable> toTable) {
    this.flow = flow;
    Map<String, Flow> byId = new HashMap<>();
    all.forEach(it -> byId.putIfAbsent(it.id(), it));
    this.flows = flow.withCalled(id -> Optional.ofNullable(byId.get(id)));
    this.tables = flows.stream().map(toTable).toList();
    this.samples = new Samples(flows, tables);
    this.atlas = new Atlas(tables);
    this.machine = Machine.of(tables.get(0), tables, ZoneOffset.UTC);
  }

  /**
   * Searches for scenarios.
   *
   * @param flow free of errors, as are those that it calls
   * @param all the flows of the project
   * @param toTable makes step tables
   * @param wanted the ways to be covered, of the flow and of those that it calls
   */
  public static Suggestion of(
      Flow flow, Collection<Flow> all, Function<Flow, StepTable> toTable, Set<Taken> wanted) {
    Suggestions suggestions = new Suggestions(flow, all, toTable);
    List<Taken> possible = suggestions.inOrder(wanted);
    return possible.isEmpty()
        ? new Suggestion(flow.id(), List.of(), List.of())
        : suggestions.suggest(possible);
  }

  private List<Taken> inOrder(Set<Taken> wanted) {
    List<Taken> ordered = new ArrayList<>();
    for (StepTable table : tables) {
      for (Way way : table.ways()) {
        Taken taken = new Taken(table.flow(), way.id());
        if (wanted.contains(taken) && !isEntryOfCalls(table, way)) {
          ordered.add(taken);
        }
      }
    }
    return ordered;
  }

  /** A flow that is called begins below its start. */
  private static boolean isEntryOfCalls(StepTable table, Way way) {
    return way.cause() instanceof Cause.Done
        && table.nodes().stream()
            .anyMatch(node -> node.id().equals(way.node()) && node.kind() == Kind.START);
  }

  private Suggestion suggest(List<Taken> wanted) {
    Player player = Player.undecided(machine, new Deciding(atlas, samples));
    Moves moves = new Moves(player, new Fillings(samples), atlas);
    Replay replay = new Replay(Player.exact(machine));
    Ahead ahead = new Ahead(atlas);
    StateGraph rough =
        new StateGraph(starts(), player, moves, new Sameness(samples, ahead, false), MOST_MOVES);
    Cover.Result cover = Cover.of(ground(rough, replay), wanted);
    List<StateGraph> graphs = new ArrayList<>(List.of(rough));
    if (atlas.hasAnytimes()) {
      StateGraph fine =
          new StateGraph(starts(), player, moves, new Sameness(samples, ahead, true), MOST_MOVES);
      graphs.add(fine);
      if (!cover.missing().isEmpty()) {
        cover = cover.and(Cover.of(ground(fine, replay), List.copyOf(cover.missing().keySet())));
      }
    }
    List<List<Edge>> paths = cover.paths();
    for (StateGraph graph : graphs) {
      paths = Fewest.of(graph, replay, paths, wanted);
    }
    List<Taken> left = new ArrayList<>(wanted);
    List<String> titles = new ArrayList<>();
    flow.scenarios().forEach(scenario -> titles.add(scenario.title()));
    List<String> texts = new ArrayList<>();
    for (List<Edge> path : paths) {
      Set<Taken> taken = Cover.taken(path);
      List<Taken> fresh = left.stream().filter(taken::contains).toList();
      left.removeAll(fresh);
      Story story = new Story();
      Stand end = replay.play(path, story).orElseThrow();
      String title =
          ScenarioText.distinct(
              Title.of(tables.get(0), fresh, end.state().result().flatMap(it -> it.end())), titles);
      titles.add(title);
      texts.add(ScenarioText.of(title, flow.id(), story, end));
    }
    return new Suggestion(
        flow.id(), texts, new Reasons(samples, rough.size()).of(tables, cover.missing()));
  }

  private Course.Ground ground(StateGraph graph, Replay replay) {
    return new Course.Ground(graph, atlas, new Endings(graph, atlas), replay);
  }

  private List<Move.Start> starts() {
    List<Move.Start> starts = new ArrayList<>();
    for (Optional<String> touchpoint : touchpoints()) {
      for (Optional<String> request : requests()) {
        starts.add(new Move.Start(touchpoint, request));
      }
    }
    return starts;
  }

  /** The flow's own; a flow that is only called takes any, if it makes a difference. */
  private List<Optional<String>> touchpoints() {
    List<Touchpoint> own = flow.header().touchpoints();
    List<Touchpoint> asked =
        samples.partition().asksForTouchpoint() ? flow.organisation().touchpoints() : List.of();
    return anyOf((own.isEmpty() ? asked : own).stream().map(Touchpoint::id).toList());
  }

  private List<Optional<String>> requests() {
    if (!samples.partition().asksForRequest()) {
      return List.of(Optional.empty());
    }
    List<Request> own = flow.header().requests();
    return anyOf(
        (own.isEmpty() ? flow.organisation().requests() : own).stream().map(Request::id).toList());
  }

  private static List<Optional<String>> anyOf(List<String> ids) {
    return ids.isEmpty() ? List.of(Optional.empty()) : ids.stream().map(Optional::of).toList();
  }
}
