package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;
import touchline.compiler.source.Span;

/** The graph of a flow with what its ways do to the case's record; nodes and fields are numbers. */
final class RecordGraph {
  private final Flow flow;
  private final FieldNumbers fields = new FieldNumbers();
  private final List<Node> nodes;
  private final List<List<Edge>> from = new ArrayList<>();
  private final List<List<Edge>> to = new ArrayList<>();
  private final List<List<Block>> around = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final List<Recording> recordings = new ArrayList<>();
  private final List<Effect> done = new ArrayList<>();
  private final List<BitSet> emptied = new ArrayList<>();
  private final Blocks blocks;
  private final Predicate<Span> faulty;
  private boolean hasFaults;

  /**
   * @param called what calls do, by the id of the flow
   * @param faulty true for ranges in which something means nothing
   */
  RecordGraph(Flow flow, Function<String, Summary> called, Predicate<Span> faulty) {
    this.flow = flow;
    this.faulty = faulty;
    this.nodes = flow.graph().nodes();
    this.blocks = new Blocks(flow.graph());
    for (int node = 0; node < nodes.size(); node++) {
      from.add(new ArrayList<>(flow.graph().next(node).length));
      to.add(new ArrayList<>(flow.graph().previous(node).length));
      around.add(blocks.around(nodes.get(node).scope()));
      emptied.add(Effect.NONE.drops());
    }
    flow.fields().forEach(field -> fields.add(field.id()));
    for (Node.Call call : flow.graph().calls()) {
      called.apply(call.flow().id()).fields().forEach(fields::add);
    }
    for (int node = 0; node < nodes.size(); node++) {
      done.add(read(nodes.get(node), around.get(node), called));
    }
    for (int node = 0; node < nodes.size(); node++) {
      connect(node);
    }
  }

  private Effect read(Node node, List<Block> blocks, Function<String, Summary> called) {
    int before = recordings.size();
    boolean beside = !left(blocks, List.of()).isEmpty();
    Effect effect = details(node, beside);
    Optional<Node.Call> call = node.match(NodeKinds.CALL);
    if (call.isPresent()) {
      Summary summary = called.apply(call.orElseThrow().flow().id());
      effect = effect(call.orElseThrow(), summary, beside);
    }
    for (Block block : blocks) {
      for (Recording recording : recordings.subList(before, recordings.size())) {
        block.add(fields.of(recording.field()), recording);
      }
      block.clear(effect.drops());
      if (block.runsBeside() && !effect.drops().isEmpty()) {
        int owner = block.owner();
        emptied.set(owner, Facts.union(emptied.get(owner), effect.drops()));
      }
    }
    return effect;
  }

  private Effect details(Node node, boolean beside) {
    List<Detail> details = node.work().map(Work::details).orElse(List.of());
    if (details.isEmpty()) {
      return Effect.NONE;
    }
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

  private void connect(int number) {
    Node node = nodes.get(number);
    int[] ends = flow.graph().next(number);
    int end = 0;
    BitSet beside = emptied.get(number);
    Effect undone = beside.isEmpty() ? Effect.NONE : new Effect(Effect.NONE.adds(), beside);
    Effect complete =
        beside.isEmpty()
            ? done.get(number)
            : new Effect(done.get(number).adds(), Facts.union(done.get(number).drops(), beside));
    BitSet known = Effect.NONE.adds();
    int place = 0;
    for (Way way : flow.graph().waysFrom(number)) {
      Optional<Cause.When> when = way.cause().match(WHEN);
      Effect effect = way.cause().match(IS_DONE) ? complete : undone;
      if (when.isPresent()) {
        Facts facts = facts(node, place, when.orElseThrow(), known);
        effect = effect.adding(Facts.union(known, facts.ifTrue()));
        known = Facts.union(known, facts.ifFalse());
      } else if (way.cause().match(IS_OTHERWISE)) {
        // A condition that means nothing stands as one for all cases; it could have said anything.
        known = faulty.test(way.span()) ? fields.all() : known;
        effect = effect.adding(known);
      }
      for (int i = 0; i < way.next().size(); i++) {
        connect(number, way, place, ends[end++], effect);
      }
      place++;
    }
  }

  private Facts facts(Node node, int place, Cause.When when, BitSet known) {
    Guards guards =
        new Guards(
            fields,
            known,
            (field, span) ->
                uses.add(
                    new Use(fields.of(field.id()), node, place, span, false, Optional.empty())));
    return when.condition().match(guards);
  }

  private void connect(int node, Way way, int place, int next, Effect effect) {
    Edge edge = new Edge(node, next, way, place, effect, left(around.get(node), around.get(next)));
    from.get(node).add(edge);
    to.get(next).add(edge);
  }

  private static List<Block> left(List<Block> own, List<Block> stayed) {
    return own.isEmpty()
        ? own
        : own.stream().filter(block -> block.runsBeside() && !stayed.contains(block)).toList();
  }

  /** The blocks beside statements that a node stands in. */
  List<Block> besides(int node) {
    return left(around.get(node), List.of());
  }

  /** The blocks that a node stands in, from the inside out. */
  List<Block> around(int node) {
    return around.get(node);
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

  List<Node> nodes() {
    return nodes;
  }

  int number(String node) {
    return flow.graph().number(node);
  }

  List<Edge> from(int node) {
    return from.get(node);
  }

  List<Edge> to(int node) {
    return to.get(node);
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
    return done.get(node);
  }

  private static final Cause.Cases<Optional<Cause.When>> WHEN =
      new OtherCause<>() {
        @Override
        protected Optional<Cause.When> other() {
          return Optional.empty();
        }

        @Override
        public Optional<Cause.When> when(Cause.When cause) {
          return Optional.of(cause);
        }
      };

  private static final Cause.Cases<Boolean> IS_DONE =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean done(Cause.Done cause) {
          return true;
        }
      };

  private static final Cause.Cases<Boolean> IS_OTHERWISE =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean otherwise(Cause.Otherwise cause) {
          return true;
        }
      };
}
