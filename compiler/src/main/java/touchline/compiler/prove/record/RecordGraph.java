package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/** What a flow's statements and ways do to the case's record; nodes and fields are numbers. */
final class RecordGraph {
  private final Flow flow;
  private final Graph graph;
  private final FieldNumbers fields = new FieldNumbers();
  private final Blocks blocks;
  private final Effect[] done;
  private final BitSet[] emptied;
  private final Effect[] effects;
  private final List<Use> uses = new ArrayList<>();
  private final List<Recording> recordings = new ArrayList<>();
  private final Predicate<Span> faulty;
  private boolean hasFaults;

  /**
   * @param called what calls do, by the id of the flow
   * @param faulty true for ranges in which something means nothing
   */
  RecordGraph(Flow flow, Function<String, Summary> called, Predicate<Span> faulty) {
    this.flow = flow;
    this.faulty = faulty;
    this.graph = flow.graph();
    this.blocks = new Blocks(graph);
    this.done = new Effect[graph.size()];
    this.emptied = new BitSet[graph.size()];
    this.effects = new Effect[graph.ways().size()];
    flow.fields().forEach(field -> fields.add(field.id()));
    for (Node.Call call : graph.calls()) {
      called.apply(call.flow().id()).fields().forEach(fields::add);
    }
    Arrays.fill(emptied, Effect.NONE.drops());
    for (int node = 0; node < done.length; node++) {
      done[node] = read(graph.node(node), called);
    }
    WayWalk walk = new WayWalk(graph, fields, faulty, uses, effects);
    for (int node = 0; node < done.length; node++) {
      BitSet beside = emptied[node];
      walk.walk(node, Effect.NONE.dropping(beside), done[node].dropping(beside));
    }
  }

  private Effect read(Node node, Function<String, Summary> called) {
    List<Detail> details = node.todo().details();
    Optional<Node.Call> call = node.match(NodeKinds.CALL);
    if (details.isEmpty() && call.isEmpty()) {
      return Effect.NONE;
    }
    int before = recordings.size();
    boolean beside = !blocks.besides(node.number()).isEmpty();
    Effect effect = read(node, details, beside);
    if (call.isPresent()) {
      Summary summary = called.apply(call.orElseThrow().flow().id());
      effect = effect(call.orElseThrow(), summary, beside);
    }
    List<Block> around = blocks.around(node.number());
    if (!around.isEmpty()) {
      add(around, recordings.subList(before, recordings.size()), effect);
    }
    return effect;
  }

  private void add(List<Block> around, List<Recording> own, Effect effect) {
    for (Block block : around) {
      for (Recording recording : own) {
        block.add(fields.of(recording.field()), recording);
      }
      block.clear(effect.drops());
      if (block.runsBeside() && !effect.drops().isEmpty()) {
        int owner = block.owner();
        emptied[owner] = Facts.union(emptied[owner], effect.drops());
      }
    }
  }

  private Effect read(Node node, List<Detail> details, boolean beside) {
    DetailWalk walk = new DetailWalk(node, beside, fields, faulty, uses, recordings);
    Effect effect = walk.walk(details);
    hasFaults |= walk.isFaulty();
    return effect;
  }

  private Effect effect(Node.Call call, Summary summary, boolean beside) {
    summary
        .recorded()
        .forEach(
            (field, place) ->
                recordings.add(
                    new Recording(
                        field,
                        call,
                        call.span(),
                        Optional.of(place),
                        summary.certain().contains(field),
                        beside)));
    return summary.known()
        ? new Effect(fields.of(summary.certain()), fields.of(summary.cleared()))
        : new Effect(fields.all(), Effect.NONE.drops());
  }

  /** What a way does to the record, apart from what is forgotten on it. */
  Effect effect(Way way) {
    return effects[way.number()];
  }

  /** True if a way leaves a block in which a field is recorded, and counts nowhere else. */
  boolean forgets(Edge edge, int field) {
    return blocks.left(edge.from(), edge.to()).stream()
        .anyMatch(block -> block.recorded().get(field));
  }

  /** True if what is recorded somewhere means nothing. */
  boolean hasFaults() {
    return hasFaults;
  }

  Flow flow() {
    return flow;
  }

  FieldNumbers fields() {
    return fields;
  }

  /** Nodes and ways, as they are in the flow. */
  Graph graph() {
    return graph;
  }

  /** The ways out of a node, in written order. */
  List<Edge> from(int node) {
    List<Edge> edges = new ArrayList<>();
    int place = 0;
    for (Way way : graph.waysFrom(node)) {
      for (int next : graph.next(way)) {
        edges.add(new Edge(node, next, way, place));
      }
      place++;
    }
    return edges;
  }

  Blocks blocks() {
    return blocks;
  }

  /** Where fields must be known that are not guarded where they stand; calls are left out. */
  List<Use> uses() {
    return uses;
  }

  List<Recording> recordings() {
    return recordings;
  }

  /** What is certain when a statement is done, apart from what was before. */
  Effect done(int node) {
    return done[node];
  }
}
