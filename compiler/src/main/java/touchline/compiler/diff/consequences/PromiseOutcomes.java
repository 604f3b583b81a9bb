package touchline.compiler.diff.consequences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import touchline.compiler.model.Flow;

/** Promises that the worst path breaks now, or keeps now, or keeps by more or less than before. */
public final class PromiseOutcomes implements FlowDiffRule {
  private static final Kind BROKEN =
      new Kind(
          "promise-broken",
          Group.CONSEQUENCES,
          Level.BREAKING,
          "a path can take longer than is promised to the customer");
  private static final Kind KEPT =
      new Kind(
          "promise-kept",
          Group.CONSEQUENCES,
          Level.INFO,
          "every path keeps a promise that one broke before");
  private static final Kind LONGER =
      new Kind(
          "worst-case-longer",
          Group.CONSEQUENCES,
          Level.RISKY,
          "the longest path of a promise takes longer than before");
  private static final Kind SHORTER =
      new Kind(
          "worst-case-shorter",
          Group.CONSEQUENCES,
          Level.INFO,
          "the longest path of a promise takes less than before");

  private final Outlook outlook;

  public PromiseOutcomes(Outlook outlook) {
    this.outlook = outlook;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(BROKEN, KEPT, LONGER, SHORTER);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    if (!outlook.isKnown(flow)) {
      return;
    }
    Map<String, PromiseProof> before = new LinkedHashMap<>();
    proofs(outlook.before(), flow.before())
        .forEach(it -> before.putIfAbsent(it.promise().title(), it));
    for (PromiseProof now : proofs(outlook.after(), flow.after())) {
      Optional.ofNullable(before.get(now.promise().title()))
          .ifPresentOrElse(
              old -> compare(flow, old, now).ifPresent(changes), () -> added(flow, now, changes));
    }
  }

  private static List<PromiseProof> proofs(Version version, Flow flow) {
    List<PromiseProof> proofs = new ArrayList<>();
    version.times(flow).promises().forEach(it -> proofs.add(new PromiseProof(version, flow, it)));
    return proofs;
  }

  private static void added(FlowPair flow, PromiseProof now, Consumer<Change> changes) {
    if (now.isBroken()) {
      String message = name(now) + " is new, and not kept: " + now.verdict();
      Change change = Change.added(BROKEN, flow, now.promise(), message);
      changes.accept(now.path().map(path -> change.with("worst path: " + path)).orElse(change));
    }
  }

  private static Optional<Change> compare(FlowPair flow, PromiseProof old, PromiseProof now) {
    if (old.isBroken() != now.isBroken()) {
      Kind kind = now.isBroken() ? BROKEN : KEPT;
      String said = now.isBroken() ? " is no longer kept: " : " is kept now: ";
      return Optional.of(change(kind, flow, old, now, name(now) + said + now.verdict()));
    }
    if (old.worst().isEmpty() || now.worst().isEmpty() || old.sum().equals(now.sum())) {
      return Optional.empty();
    }
    boolean longer = length(now) > length(old);
    String message =
        "the worst path of "
            + name(now)
            + " takes "
            + now.sum()
            + " instead of "
            + old.sum()
            + ", "
            + (now.isBroken() ? "still more than what is promised" : "which keeps it still");
    return Optional.of(change(longer ? LONGER : SHORTER, flow, old, now, message));
  }

  private static long length(PromiseProof proof) {
    return proof
        .worst()
        .map(
            sum ->
                proof.promise().within().working()
                    ? sum.nominal()
                    : proof.version().times().byTheClock(proof.flow(), sum))
        .orElse(0L);
  }

  private static Change change(
      Kind kind, FlowPair flow, PromiseProof old, PromiseProof now, String message) {
    Change change = Change.of(kind, flow, old.promise(), now.promise(), message);
    if (old.worst().isPresent() && now.worst().isPresent()) {
      change = change.worded(old.sum(), now.sum());
    }
    Optional<String> was = old.path();
    Optional<String> is = now.path();
    if (was.isPresent()) {
      change = change.with("worst path before: " + was.orElseThrow());
    }
    return is.isPresent() ? change.with("worst path now: " + is.orElseThrow()) : change;
  }

  private static String name(PromiseProof proof) {
    return "promise " + Naming.quoted(proof.promise().title());
  }
}
