package touchline.compiler.scenario.suggest.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.scenario.suggest.atlas.Atlas.Link;
import touchline.compiler.scenario.suggest.atlas.Atlas.Stop;
import touchline.runtime.Case;
import touchline.table.Condition;

/**
 * What a condition comes to in a case whatever is recorded: by its touchpoint and its request; none
 * if that depends on more.
 */
public record Foregone(Optional<String> touchpoint, Optional<String> request)
    implements Condition.Cases<Optional<Boolean>> {

  public static Foregone in(Case state) {
    return new Foregone(state.touchpoint(), state.request());
  }

  /** The ways out of a point that are not ruled out. */
  public List<Link> open(Stop stop) {
    List<Link> open = new ArrayList<>();
    for (Link link : stop.links()) {
      Optional<Boolean> holds = link.condition().flatMap(it -> it.match(this));
      if (holds.orElse(true)) {
        open.add(link);
      }
      if (holds.orElse(false)) {
        break; // None below it is looked at.
      }
    }
    return open;
  }

  /** True if one of them is, false if all of them are not. */
  private Optional<Boolean> any(List<Condition> parts, boolean is) {
    boolean none = true;
    for (Condition part : parts) {
      Optional<Boolean> found = part.match(this);
      if (found.equals(Optional.of(is))) {
        return Optional.of(true);
      }
      none &= found.isPresent();
    }
    return none ? Optional.of(false) : Optional.empty();
  }

  @Override
  public Optional<Boolean> or(Condition.Or condition) {
    return any(condition.parts(), true);
  }

  @Override
  public Optional<Boolean> and(Condition.And condition) {
    return any(condition.parts(), false).map(found -> !found);
  }

  @Override
  public Optional<Boolean> not(Condition.Not condition) {
    return condition.operand().match(this).map(found -> !found);
  }

  @Override
  public Optional<Boolean> touchpointIs(Condition.TouchpointIs condition) {
    return Optional.of(is(touchpoint, condition.touchpoints(), condition.negated()));
  }

  @Override
  public Optional<Boolean> requestIs(Condition.RequestIs condition) {
    return Optional.of(is(request, condition.requests(), condition.negated()));
  }

  private static boolean is(Optional<String> own, List<String> these, boolean negated) {
    return own.map(it -> these.contains(it) != negated).orElse(false);
  }

  @Override
  public Optional<Boolean> comparison(Condition.Comparison condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> oneOf(Condition.OneOf condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> isKnown(Condition.IsKnown condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> holds(Condition.Holds condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> open(Condition.Open condition) {
    return Optional.empty();
  }
}
