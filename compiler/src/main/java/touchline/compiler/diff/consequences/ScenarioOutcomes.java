package touchline.compiler.diff.consequences;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Values;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Scenario;
import touchline.compiler.scenario.Failure;
import touchline.compiler.scenario.ScenarioRun;

/**
 * Scenarios that passed and now fail, or the other way round; and older ones against the newer
 * flow.
 */
public final class ScenarioOutcomes implements DiffRule {
  private static final Kind FAILS =
      new Kind(
          "scenario-fails",
          Group.CONSEQUENCES,
          Level.BREAKING,
          "a scenario that passed before, or is new, fails");
  private static final Kind PASSES =
      new Kind(
          "scenario-passes",
          Group.CONSEQUENCES,
          Level.INFO,
          "a scenario that failed before passes now");
  private static final Kind ELSEWHERE =
      new Kind(
          "case-goes-elsewhere",
          Group.CONSEQUENCES,
          Level.RISKY,
          "a case that a scenario of the older version describes no longer goes as it says");

  private static final String NEW_AND_FAILS = " is new, and fails";

  private final Outlook outlook;

  public ScenarioOutcomes(Outlook outlook) {
    this.outlook = outlook;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(FAILS, PASSES, ELSEWHERE);
  }

  @Override
  public void find(Differences differences, Consumer<Change> changes) {
    Renaming renaming = new Renaming(differences);
    for (Flow flow : differences.added()) {
      outlook.after().trials().of(flow).stream()
          .filter(run -> !run.passed())
          .forEach(run -> changes.accept(ofNewFlow(flow, run)));
    }
    for (FlowPair flow : differences.flows()) {
      boolean tried = outlook.isTried(flow);
      for (ScenarioRun now : outlook.after().trials().of(flow.after())) {
        if (tried || outlook.after().faults().in(now.scenario()).isPresent()) {
          compare(flow, now).ifPresent(changes);
        }
      }
      if (tried) {
        for (ScenarioRun old : outlook.before().trials().of(flow.before())) {
          tryAgain(flow, old, renaming).ifPresent(changes);
        }
      }
    }
  }

  private Optional<Change> compare(FlowPair flow, ScenarioRun now) {
    String title = now.scenario().title();
    Optional<ScenarioRun> old = outlook.before().trials().of(flow.before(), title);
    if (old.isEmpty()) {
      boolean known = flow.before().scenarios().stream().anyMatch(it -> it.title().equals(title));
      String message = name(now) + (known ? " fails" : NEW_AND_FAILS);
      return now.passed()
          ? Optional.empty()
          : Optional.of(why(Change.added(FAILS, flow, now.scenario(), message), now));
    }
    ScenarioRun was = old.orElseThrow();
    if (was.passed() == now.passed()) {
      return Optional.empty();
    }
    return Optional.of(
        now.passed()
            ? why(change(PASSES, flow, was, now, name(now) + " failed before, and passes now"), was)
            : why(change(FAILS, flow, was, now, name(now) + " passed before, and fails now"), now));
  }

  private static Change ofNewFlow(Flow flow, ScenarioRun run) {
    Change change =
        new Change(
            FAILS,
            Optional.of(flow.id()),
            Optional.empty(),
            name(run) + NEW_AND_FAILS,
            List.of(),
            Values.NONE,
            Optional.empty(),
            Optional.of(run.scenario().span()));
    return why(change, run);
  }

  /** The case that an older scenario describes, in the newer flow. */
  private Optional<Change> tryAgain(FlowPair flow, ScenarioRun old, Renaming renaming) {
    Optional<ScenarioRun> now = outlook.after().trials().of(flow.after(), old.scenario().title());
    if (!old.passed() || now.filter(run -> !run.passed()).isPresent()) {
      return Optional.empty();
    }
    Scenario renamed = renaming.of(old.scenario(), flow);
    ScenarioRun again = outlook.after().trials().run(flow.after(), renamed);
    if (again.passed()) {
      return Optional.empty();
    }
    String message =
        "the case of "
            + name(old)
            + " no longer goes as it did"
            + (now.isPresent() ? "; the scenario was changed with it" : "; the scenario is gone");
    Change change =
        now.map(it -> change(ELSEWHERE, flow, old, it, message))
            .orElseGet(() -> Change.removed(ELSEWHERE, flow, old.scenario(), message));
    return Optional.of(why(change, again));
  }

  private static Change change(
      Kind kind, FlowPair flow, ScenarioRun was, ScenarioRun now, String message) {
    return Change.of(kind, flow, was.scenario(), now.scenario(), message);
  }

  /** The first failure, and where the path first differs. */
  private static Change why(Change change, ScenarioRun run) {
    Failure failure = run.failures().get(0);
    Change noted = change.with(failure.message());
    if (failure.paths().isPresent()) {
      noted =
          noted.with("expected: " + String.join(", ", failure.paths().orElseThrow().expected()));
      noted =
          noted.with("the case went: " + String.join(", ", failure.paths().orElseThrow().actual()));
    }
    return noted;
  }

  private static String name(ScenarioRun run) {
    return "scenario " + Naming.quoted(run.scenario().title());
  }
}
