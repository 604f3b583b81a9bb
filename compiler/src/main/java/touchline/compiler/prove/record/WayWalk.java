package touchline.compiler.prove.record;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Graph;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;
import touchline.compiler.source.Span;

/** Walks down the ways out of nodes: conditions use fields, and say what is known behind them. */
final class WayWalk extends OtherCause<Effect> {
  private final Graph graph;
  private final FieldNumbers fields;
  private final Predicate<Span> faulty;
  private final List<Use> uses;
  private final Effect[] effects;
  private Effect undone = Effect.NONE;
  private Effect done = Effect.NONE;
  private BitSet known = Effect.NONE.adds();
  private int node;
  private int way;
  private int place;

  /**
   * @param faulty true for ranges in which something means nothing
   * @param uses to add to
   * @param effects to set, by the numbers of the ways
   */
  WayWalk(
      Graph graph, FieldNumbers fields, Predicate<Span> faulty, List<Use> uses, Effect[] effects) {
    this.graph = graph;
    this.fields = fields;
    this.faulty = faulty;
    this.uses = uses;
    this.effects = effects;
  }

  /**
   * Walks down the ways out of a node.
   *
   * @param undone what each of them does
   * @param done what those do that are taken when the node is done
   */
  void walk(int node, Effect undone, Effect done) {
    this.node = node;
    this.undone = undone;
    this.done = done;
    known = Effect.NONE.adds();
    place = 0;
    for (Way next : graph.waysFrom(node)) {
      way = next.number();
      effects[way] = next.cause().match(this);
      place++;
    }
  }

  @Override
  protected Effect other() {
    return undone;
  }

  @Override
  public Effect done(Cause.Done cause) {
    return done;
  }

  @Override
  public Effect when(Cause.When cause) {
    Facts facts = facts(cause.condition());
    BitSet ifTaken = Facts.union(known, facts.ifTrue());
    known = Facts.union(known, facts.ifFalse());
    return undone.adding(ifTaken);
  }

  private Facts facts(Condition condition) {
    Guards guards =
        new Guards(
            fields,
            known,
            (field, span) ->
                uses.add(
                    new Use(
                        fields.of(field.id()),
                        graph.node(node),
                        place,
                        span,
                        false,
                        Optional.empty())));
    return condition.match(guards);
  }

  @Override
  public Effect otherwise(Cause.Otherwise cause) {
    // A condition that means nothing stands as one for all cases; it could have said anything.
    known = faulty.test(graph.ways().get(way).span()) ? fields.all() : known;
    return undone.adding(known);
  }
}
