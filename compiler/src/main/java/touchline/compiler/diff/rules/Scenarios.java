package touchline.compiler.diff.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Matching;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Scenario;

/** The tests of a flow; whether they still pass is another question. */
public final class Scenarios implements FlowDiffRule {
  private static final Kind ADDED =
      new Kind("scenario-added", Group.STRUCTURE, Level.INFO, "the flow has one more test");
  private static final Kind REMOVED =
      new Kind("scenario-removed", Group.STRUCTURE, Level.INFO, "the flow has one test less");
  private static final Kind CHANGED =
      new Kind(
          "scenario-changed",
          Group.STRUCTURE,
          Level.INFO,
          "a test tries or expects something else");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Override
  public List<Kind> kinds() {
    return List.of(ADDED, REMOVED, CHANGED);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    ScenarioTexts older = new ScenarioTexts(flow, true);
    ScenarioTexts newer = new ScenarioTexts(flow, false);
    Matched<Pair<Scenario>, Scenario> scenarios =
        Matching.of(flow.before().scenarios(), flow.after().scenarios())
            .by(Scenario::title)
            .by(it -> older.of(it).toString(), it -> newer.of(it).toString())
            .done();
    for (Scenario scenario : scenarios.added()) {
      changes.accept(Change.added(ADDED, flow, scenario, name(scenario) + " is new"));
    }
    for (Scenario scenario : scenarios.removed()) {
      changes.accept(Change.removed(REMOVED, flow, scenario, name(scenario) + " is gone"));
    }
    for (Pair<Scenario> pair : scenarios.pairs()) {
      // Of one that names what isn't there any more, the names are missing.
      boolean same =
          older.of(pair.before()).equals(newer.of(pair.after()))
              || words(pair.before()).equals(words(pair.after()));
      if (!same || !pair.before().title().equals(pair.after().title())) {
        String message = name(pair.after()) + " differs";
        Change change = Change.of(CHANGED, flow, pair.before(), pair.after(), message);
        changes.accept(
            same
                ? change.worded(pair.before().title(), pair.after().title())
                : OnlyThere.worded(change, older.of(pair.before()), newer.of(pair.after())));
      }
    }
  }

  private static List<String> words(Scenario scenario) {
    return SPACE.splitAsStream(scenario.span().text()).toList();
  }

  private static String name(Scenario scenario) {
    return "scenario " + Naming.quoted(scenario.title());
  }
}
