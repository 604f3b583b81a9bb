package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A path, as its last leg and the label before it.
 *
 * @param sum of the times on it
 * @param likelihood the logarithm of how likely it is
 * @param exact false if it stands for several paths, none of which takes longer
 */
record Label(
    Amount sum, double likelihood, Optional<Label> before, Optional<Leg> leg, boolean exact) {

  static Label start(double likelihood) {
    return new Label(Amount.ZERO, likelihood, Optional.empty(), Optional.empty(), true);
  }

  Label along(Leg next, Amount cost) {
    return new Label(
        sum.plus(cost),
        next.share() == 1 ? likelihood : likelihood + Math.log(next.share()),
        Optional.of(this),
        Optional.of(next),
        exact);
  }

  Label atMost(Amount bound) {
    return new Label(bound, likelihood, before, leg, false);
  }

  /** All labels with a leg, from the first on. */
  List<Label> path() {
    List<Label> path = new ArrayList<>();
    for (Label label = this; label.before.isPresent(); label = label.before.orElseThrow()) {
      path.add(label);
    }
    Collections.reverse(path);
    return path;
  }

  /** The time at the node before the last leg. */
  Amount cost() {
    return before.isEmpty() ? sum : sum.minus(before.orElseThrow().sum);
  }
}
