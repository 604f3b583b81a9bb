package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/** Decisions that the data take, in both versions. */
public final class DataDecisions {
  private DataDecisions() {}

  /** True if it is one in both, and something about its conditions or their order differs. */
  static boolean differ(Flow flowBefore, Flow flowAfter, NodePair node) {
    if (!node.before().match(ON_DATA) || !node.after().match(ON_DATA)) {
      return false;
    }
    Map<String, String> newer = new HashMap<>();
    node.ways().pairs().forEach(way -> newer.put(way.before().id(), way.after().id()));
    List<String> before = new ArrayList<>();
    for (Way way : Branches.of(flowBefore, node.before())) {
      before.add(newer.getOrDefault(way.id(), "") + " " + written(way));
    }
    List<String> after = new ArrayList<>();
    for (Way way : Branches.of(flowAfter, node.after())) {
      after.add(way.id() + " " + written(way));
    }
    return !before.equals(after);
  }

  /** Its earlier ways, with conditions about the fields as they are now; none if they can't be. */
  static Optional<List<Way>> earlier(
      Flow flowBefore, NodePair node, TranslatedCondition translated) {
    List<Way> ways = new ArrayList<>();
    for (Way way : Branches.of(flowBefore, node.before())) {
      Optional<Cause.When> when = way.cause().match(WHEN);
      Optional<Condition> condition = when.flatMap(it -> it.condition().match(translated));
      if (when.isPresent() && condition.isEmpty()) {
        return Optional.empty();
      }
      Cause cause =
          when.<Cause>map(it -> new Cause.When(condition.orElseThrow(), it.label(), it.written()))
              .orElse(way.cause());
      ways.add(
          new Way(way.number(), way.id(), way.from(), cause, way.next(), way.share(), way.span()));
    }
    return Optional.of(ways);
  }

  private static String written(Way way) {
    return way.cause().match(WHEN).map(Cause.When::written).orElse("");
  }

  /** A condition on data, if it is one that takes cases a way. */
  public static final Cause.Cases<Optional<Cause.When>> WHEN =
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

  private static final Node.Cases<Boolean> ON_DATA =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean decision(Node.Decision node) {
          return !node.judged();
        }
      };
}
