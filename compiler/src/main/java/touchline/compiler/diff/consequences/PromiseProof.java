package touchline.compiler.diff.consequences;

import java.util.Optional;
import touchline.compiler.diff.Naming;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.prove.time.Amount;
import touchline.compiler.prove.time.FlowTimes.OfPromise;
import touchline.compiler.prove.time.TimedPath;
import touchline.compiler.prove.time.text.PathText;
import touchline.compiler.prove.time.text.TimeText;

/** What the worst path means for a promise in one version, in words. */
record PromiseProof(Version version, Flow flow, OfPromise proven) {
  Header.Promise promise() {
    return proven.promise();
  }

  /** True if some path is too long, endless, or leads nowhere near where the promise is kept. */
  boolean isBroken() {
    return !proven.kept() || isNeverDue();
  }

  private boolean isNeverDue() {
    return proven.spread().worst().isEmpty() && !promise().to().isEmpty();
  }

  private boolean isEndless() {
    return !proven.spread().limitless().isEmpty();
  }

  /** {@code its worst path takes 1 h 5 min, 45 min are promised}. */
  String verdict() {
    String promised = ", " + TimeText.of(promise().within()) + " are promised";
    if (isEndless()) {
      String wait = Naming.of(proven.spread().limitless().get(0).node());
      return "its worst path may last for ever, since " + wait + " has no limit" + promised;
    }
    return worst().isEmpty()
        ? "no way leads to where it would be kept"
        : "its worst path takes " + sum() + promised;
  }

  /** The time of the worst path; none if there is none, or no limit to it. */
  Optional<Amount> worst() {
    return isEndless() ? Optional.empty() : proven.spread().worst().map(TimedPath::sum);
  }

  /** The same in words; empty if there is none. */
  String sum() {
    Optional<TimedPath> path = proven.spread().worst();
    String words = worst().map(this::words).orElse("");
    return path.filter(it -> !it.exact()).isPresent() ? "at most " + words : words;
  }

  private String words(Amount sum) {
    return promise().within().working()
        ? TimeText.inWorkingTime(sum)
        : TimeText.byTheClock(version.times().byTheClock(flow, sum));
  }

  /** {@code ask 5 min → plan 40 min = 45 min}. */
  Optional<String> path() {
    return proven
        .spread()
        .worst()
        .map(path -> String.join(" → ", PathText.parts(path)))
        .map(parts -> worst().isEmpty() ? parts : parts + " = " + sum());
  }
}
