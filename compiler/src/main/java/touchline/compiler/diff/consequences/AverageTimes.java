package touchline.compiler.diff.consequences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.prove.time.Amount;
import touchline.compiler.prove.time.FlowTimes;
import touchline.compiler.prove.time.Spread;
import touchline.compiler.prove.time.text.PathText;
import touchline.compiler.prove.time.text.TimeText;

/** How long things usually take: the average of all ways on which nothing goes wrong. */
public final class AverageTimes implements FlowDiffRule {
  private static final Kind LONGER =
      new Kind(
          "usual-time-longer",
          Group.CONSEQUENCES,
          Level.RISKY,
          "what usually happens takes longer than before");
  private static final Kind SHORTER =
      new Kind(
          "usual-time-shorter",
          Group.CONSEQUENCES,
          Level.INFO,
          "what usually happens takes less time than before");

  private final Outlook outlook;

  /** What is measured: a promise or an end, before and now. */
  private record Measured(String name, Spread before, Spread after) {}

  public AverageTimes(Outlook outlook) {
    this.outlook = outlook;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(LONGER, SHORTER);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    if (!outlook.isKnown(flow)) {
      return;
    }
    List<Measured> all = measured(flow);
    tell(LONGER, flow, all.stream().filter(it -> order(it) > 0).toList(), changes);
    tell(SHORTER, flow, all.stream().filter(it -> order(it) < 0).toList(), changes);
  }

  private List<Measured> measured(FlowPair flow) {
    FlowTimes before = outlook.before().times(flow.before());
    FlowTimes after = outlook.after().times(flow.after());
    List<Measured> all = new ArrayList<>();
    Map<String, Spread> promises = new HashMap<>();
    before.promises().forEach(it -> promises.putIfAbsent(it.promise().title(), it.spread()));
    Map<String, Spread> ends = new HashMap<>();
    for (FlowTimes.OfEnd end : before.ends()) {
      ends.put(flow.newer(end.end().id()).orElse(end.end().id()), end.spread());
    }
    for (FlowTimes.OfEnd end : after.ends()) {
      Optional.ofNullable(ends.get(end.end().id()))
          .ifPresent(old -> all.add(new Measured(EndName.of(end.end()), old, end.spread())));
    }
    for (FlowTimes.OfPromise promise : after.promises()) {
      String title = promise.promise().title();
      Optional.ofNullable(promises.get(title))
          .ifPresent(
              old ->
                  all.add(new Measured("promise " + Naming.quoted(title), old, promise.spread())));
    }
    return all;
  }

  /** Positive if it takes longer now; 0 if nobody would notice. */
  private static int order(Measured it) {
    Optional<Amount> before = it.before().usual();
    Optional<Amount> after = it.after().usual();
    if (before.isEmpty() || after.isEmpty() || words(before).equals(words(after))) {
      return 0;
    }
    return Long.compare(after.orElseThrow().nominal(), before.orElseThrow().nominal());
  }

  private static String words(Optional<Amount> amount) {
    return amount.map(TimeText::rounded).orElse("");
  }

  private static void tell(
      Kind kind, FlowPair flow, List<Measured> measured, Consumer<Change> changes) {
    if (measured.isEmpty()) {
      return;
    }
    Measured first = measured.get(0);
    String order = kind == LONGER ? "longer" : "less time";
    Change change =
        Change.of(
                kind,
                flow,
                flow.before()::nameSpan,
                flow.after()::nameSpan,
                "usually it takes " + order + ": " + sentence(first))
            .worded(words(first.before().usual()), words(first.after().usual()));
    for (Measured more : measured.subList(1, measured.size())) {
      change = change.with("also " + sentence(more));
    }
    change = path("likeliest way before: ", change, first.before());
    changes.accept(path("likeliest way now: ", change, first.after()));
  }

  private static String sentence(Measured it) {
    return it.name()
        + " "
        + words(it.after().usual())
        + " instead of "
        + words(it.before().usual());
  }

  private static Change path(String words, Change change, Spread spread) {
    return spread
        .likeliest()
        .map(path -> change.with(words + String.join(" → ", PathText.parts(path))))
        .orElse(change);
  }
}
