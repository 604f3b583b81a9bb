package touchline.compiler.diff.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Matching;
import touchline.compiler.diff.Names;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Header.Promise;

/** What is promised to the customer. */
public final class Promises implements FlowDiffRule {
  private static final Kind ADDED =
      new Kind("promise-added", Group.TIMES, Level.INFO, "customers are promised something more");
  private static final Kind REMOVED =
      new Kind(
          "promise-removed", Group.TIMES, Level.BREAKING, "customers are not promised it any more");
  private static final Kind LONGER =
      new Kind(
          "promise-longer", Group.TIMES, Level.BREAKING, "customers are promised it for later");
  private static final Kind SHORTER =
      new Kind(
          "promise-shorter", Group.TIMES, Level.RISKY, "customers are promised it for earlier");
  private static final Kind STRETCH =
      new Kind(
          "promise-stretch-changed",
          Group.TIMES,
          Level.RISKY,
          "the promise's clock starts, stops or pauses elsewhere");
  private static final Kind TITLE =
      new Kind("promise-renamed", Group.WORDING, Level.INFO, "a promise is titled anew");

  @Override
  public List<Kind> kinds() {
    return List.of(ADDED, REMOVED, LONGER, SHORTER, STRETCH, TITLE);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    Matched<Pair<Promise>, Promise> promises =
        Matching.of(flow.before().header().promises(), flow.after().header().promises())
            .by(Promise::title)
            .by(it -> older(flow, it).toString(), it -> newer(it).toString())
            .done();
    for (Promise promise : promises.added()) {
      String message = name(promise) + " is new: within " + promise.within().written();
      changes.accept(
          Change.added(ADDED, flow, promise, message)
              .worded(Optional.empty(), Optional.of(promise.within().written())));
    }
    for (Promise promise : promises.removed()) {
      changes.accept(
          Change.removed(REMOVED, flow, promise, name(promise) + " is gone")
              .worded(Optional.of(promise.within().written()), Optional.empty()));
    }
    promises.pairs().forEach(it -> compare(flow, it.before(), it.after(), changes));
  }

  private static void compare(
      FlowPair flow, Promise before, Promise after, Consumer<Change> changes) {
    Lengths.kind(
            Optional.of(before.within()),
            Optional.of(after.within()),
            new Lengths.Kinds(SHORTER, LONGER, ADDED, REMOVED))
        .ifPresent(
            kind -> {
              String from = before.within().written();
              String message = " goes from " + from + " to " + after.within().written();
              changes.accept(
                  Change.of(kind, flow, before, after, name(after) + message)
                      .worded(from, after.within().written()));
            });
    if (!older(flow, before).equals(newer(after))) {
      String message = name(after) + " is counted from, to or without something else";
      changes.accept(
          Change.of(STRETCH, flow, before, after, message)
              .with("before: " + words(before))
              .with("now: " + words(after))
              .worded(words(before), words(after)));
    }
    if (!before.title().equals(after.title())) {
      String message = name(after) + ": the title was " + Naming.quoted(before.title()) + " before";
      changes.accept(
          Change.of(TITLE, flow, before, after, message).worded(before.title(), after.title()));
    }
  }

  /** What the clock runs between, and what stops it for a while. */
  private record Stretch(Optional<String> from, Set<String> to, Set<String> pausing) {}

  private static Stretch older(FlowPair flow, Promise promise) {
    Set<String> to = new LinkedHashSet<>();
    promise.to().forEach(id -> to.add(flow.newer(id).orElse("gone " + id)));
    List<String> pausing = promise.pausing().stream().map(Actor::id).toList();
    return new Stretch(
        promise.from().map(id -> flow.newer(id).orElse("gone " + id)),
        to,
        flow.names().newer(Names.Space.ACTOR, pausing));
  }

  private static Stretch newer(Promise promise) {
    return new Stretch(
        promise.from(),
        new LinkedHashSet<>(promise.to()),
        new LinkedHashSet<>(promise.pausing().stream().map(Actor::id).toList()));
  }

  private static String name(Promise promise) {
    return "promise " + Naming.quoted(promise.title());
  }

  private static String words(Promise promise) {
    String to = promise.to().isEmpty() ? "the end" : String.join(", ", promise.to());
    String pausing =
        promise.pausing().isEmpty()
            ? ""
            : " pausing for "
                + String.join(", ", promise.pausing().stream().map(Actor::id).toList());
    return "from " + promise.from().orElse("the start") + " to " + to + pausing;
  }
}
