package touchline.compiler.diff.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.NodeDiffRule;
import touchline.compiler.diff.NodePair;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Way;

/** How often a branch is taken. */
public final class Shares implements NodeDiffRule {
  private static final Kind SHARE =
      new Kind("share-changed", Group.TIMES, Level.INFO, "a branch is expected more or less often");

  @Override
  public List<Kind> kinds() {
    return List.of(SHARE);
  }

  @Override
  public void compare(FlowPair flow, NodePair node, Consumer<Change> changes) {
    for (Pair<Way> way : node.ways().pairs()) {
      Optional<BigDecimal> before = way.before().share().map(BigDecimal::stripTrailingZeros);
      Optional<BigDecimal> after = way.after().share().map(BigDecimal::stripTrailingZeros);
      if (!before.equals(after)) {
        String message =
            WayWords.of(way.after()) + " goes from " + orNone(before) + " to " + orNone(after);
        changes.accept(
            Change.of(SHARE, flow, node, message)
                .worded(before.map(Shares::words), after.map(Shares::words))
                .between(Optional.of(way.before().span()), Optional.of(way.after().span())));
      }
    }
  }

  private static String words(BigDecimal share) {
    return share.toPlainString() + " %";
  }

  private static String orNone(Optional<BigDecimal> share) {
    return share.map(Shares::words).orElse("no share");
  }
}
