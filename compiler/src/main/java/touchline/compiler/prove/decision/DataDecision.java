package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** A decision that data decide: which cases it sends which way. */
final class DataDecision {
  private static final String WHEN = "when";

  private final Node.Decision node;
  private final List<Way> ways;
  private final List<Optional<Condition>> conditions = new ArrayList<>();
  private final List<Integer> meanings = new ArrayList<>();
  private final BitSet asks = new BitSet();
  private boolean readable = true;
  private boolean opaque;

  DataDecision(Node.Decision node, List<Way> ways, Axes axes) {
    this.node = node;
    this.ways = ways;
    Asked asked = new Asked();
    for (Way way : ways) {
      Optional<Condition> condition = way.cause().match(Kinds.CONDITION);
      conditions.add(condition);
      condition.ifPresent(it -> it.match(asked));
      // A condition that means nothing stands for all cases, and is reported already.
      readable &= condition.isPresent() || !way.span().text().startsWith(WHEN);
    }
    opaque = !readable;
    asked.names().forEach(name -> asks.set(axes.named(name).number()));
  }

  Node.Decision node() {
    return node;
  }

  List<Way> ways() {
    return ways;
  }

  Optional<Condition> condition(int way) {
    return conditions.get(way);
  }

  /** The axes that its conditions ask for. */
  BitSet asks() {
    return asks;
  }

  /** False if one of its conditions means nothing. */
  boolean isReadable() {
    return readable;
  }

  /** True if it is not known which way cases go. */
  boolean isOpaque() {
    return opaque;
  }

  /** Gives up on telling which way cases go. */
  void giveUp() {
    opaque = true;
  }

  /** Works out what the conditions mean. */
  void read(Meaning meaning) {
    for (Optional<Condition> condition : conditions) {
      meanings.add(condition.map(meaning::of).orElse(Diagrams.ALL));
    }
  }

  /** The cases for which a way's own condition holds, whatever stands above it. */
  int meaning(int way) {
    return meanings.get(way);
  }

  /** Where a way stands among the others. */
  OptionalInt position(Way way) {
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i).id().equals(way.id()) && ways.get(i).span().equals(way.span())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * How cases go on.
   *
   * @param taken the cases that each way takes
   * @param gap the cases that no way takes
   */
  record Split(int[] taken, int gap) {}

  Split split(int cases, Unguarded unguarded, Diagrams diagrams) {
    BitSet unsure = unguarded.in(this, cases);
    int rest = unguarded.withAnyValue(cases, unsure);
    int[] taken = new int[meanings.size()];
    for (int way = 0; way < taken.length; way++) {
      taken[way] = diagrams.and(rest, meaning(way));
      rest = diagrams.minus(rest, meaning(way));
    }
    return new Split(taken, unguarded.withValues(rest, unsure));
  }
}
