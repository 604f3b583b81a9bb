package touchline.compiler.diff.consequences;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.scenario.FlowCoverage;

/** How many of the branches the scenarios take. */
public final class CoveredBranches implements FlowDiffRule {
  private static final int MOST_SHOWN = 5;
  private static final Kind LESS =
      new Kind(
          "less-coverage",
          Group.CONSEQUENCES,
          Level.RISKY,
          "scenarios try a smaller part of the branches than before");
  private static final Kind MORE =
      new Kind(
          "more-coverage",
          Group.CONSEQUENCES,
          Level.INFO,
          "scenarios try a greater part of the branches than before");

  private final Outlook outlook;

  public CoveredBranches(Outlook outlook) {
    this.outlook = outlook;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(LESS, MORE);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    if (!outlook.isTried(flow)) {
      return;
    }
    FlowCoverage before = outlook.before().trials().coverage(flow.before());
    FlowCoverage after = outlook.after().trials().coverage(flow.after());
    int order = compare(after.branches(), before.branches());
    if (order != 0) {
      String message =
          "scenarios take "
              + share(after.branches())
              + " of the branches instead of "
              + share(before.branches());
      Change change =
          Change.of(
                  order < 0 ? LESS : MORE,
                  flow,
                  flow.before()::nameSpan,
                  flow.after()::nameSpan,
                  message)
              .worded(share(before.branches()), share(after.branches()));
      changes.accept(order < 0 ? untaken(change, flow, before, after) : change);
    }
  }

  /** Exact, whatever the numbers of branches. */
  private static int compare(FlowCoverage.Count now, FlowCoverage.Count was) {
    long nowAll = Math.max(1, now.all());
    long wasAll = Math.max(1, was.all());
    long nowCovered = now.all() == 0 ? 1 : now.covered();
    long wasCovered = was.all() == 0 ? 1 : was.covered();
    return Long.compare(nowCovered * wasAll, wasCovered * nowAll);
  }

  private static String share(FlowCoverage.Count count) {
    return count.covered() + " of " + count.all() + " (" + count.percent() + " %)";
  }

  /** The branches that are not taken now, but for those that were not taken before. */
  private static Change untaken(
      Change change, FlowPair flow, FlowCoverage before, FlowCoverage after) {
    Set<String> known =
        before.untaken().stream()
            .map(it -> name(flow.newer(it.name()).orElse(it.name()), it))
            .collect(Collectors.toSet());
    List<String> untaken =
        after.untaken().stream()
            .filter(it -> isBranch(it.kind()))
            .map(it -> name(it.name(), it))
            .filter(it -> !known.contains(it))
            .toList();
    if (untaken.isEmpty()) {
      return change;
    }
    String more =
        untaken.size() > MOST_SHOWN ? ", and " + (untaken.size() - MOST_SHOWN) + " more" : "";
    return change.with(
        "no scenario takes "
            + String.join(", ", untaken.subList(0, Math.min(MOST_SHOWN, untaken.size())))
            + more);
  }

  private static boolean isBranch(FlowCoverage.Kind kind) {
    return kind != FlowCoverage.Kind.STEP && kind != FlowCoverage.Kind.END;
  }

  private static String name(String statement, FlowCoverage.Part part) {
    return statement + " (" + part.words() + ")";
  }
}
