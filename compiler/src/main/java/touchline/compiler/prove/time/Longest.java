package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest paths: all of which, depending on what is still to come, one may turn out to be the
 * longest. Where those are too many, some are put together to one that takes as long as the longest
 * of them in each kind of time: a bound, not a path.
 */
final class Longest implements Measure<List<Label>> {
  private static final int MOST_LABELS = 32;

  private final Yardstick yardstick;

  Longest(Yardstick yardstick) {
    this.yardstick = yardstick;
  }

  @Override
  public List<Label> none() {
    return List.of();
  }

  @Override
  public boolean isNone(List<Label> known) {
    return known.isEmpty();
  }

  @Override
  public List<Label> begin(double chance) {
    return List.of(Label.start(0));
  }

  @Override
  public List<Label> along(List<Label> before, Leg leg) {
    if (before.size() == 1 && leg.costs().size() == 1) {
      return List.of(before.get(0).along(leg, leg.costs().get(0)));
    }
    List<Label> all = new ArrayList<>();
    for (Label label : before) {
      leg.costs().forEach(cost -> add(all, label.along(leg, cost)));
    }
    return fewer(all);
  }

  @Override
  public List<Label> or(List<Label> first, List<Label> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    List<Label> all = new ArrayList<>(first);
    second.forEach(label -> add(all, label));
    return fewer(all);
  }

  @Override
  public List<Label> atZero(List<Label> known) {
    return known.isEmpty() ? known : begin(1);
  }

  @Override
  public List<Label> atMost(List<Label> known, Amount more) {
    return known.isEmpty() ? known : List.of(together(known, 0, more));
  }

  private void add(List<Label> labels, Label added) {
    for (Label label : labels) {
      if (yardstick.covers(label.sum(), added.sum())) {
        return;
      }
    }
    labels.removeIf(label -> yardstick.covers(added.sum(), label.sum()));
    labels.add(added);
  }

  private List<Label> fewer(List<Label> labels) {
    if (labels.size() <= MOST_LABELS) {
      return labels;
    }
    labels.sort((first, second) -> yardstick.compare(second.sum(), first.sum()));
    List<Label> kept = new ArrayList<>();
    List<Label> bound = List.of(together(labels, MOST_LABELS / 2, Amount.ZERO));
    labels.subList(0, MOST_LABELS / 2).forEach(label -> add(kept, label));
    bound.forEach(label -> add(kept, label));
    return kept;
  }

  private static Label together(List<Label> labels, int first, Amount more) {
    Amount sum = Amount.ZERO;
    for (Label label : labels.subList(first, labels.size())) {
      sum = sum.most(label.sum());
    }
    return labels.get(first).atMost(sum.plus(more));
  }
}
