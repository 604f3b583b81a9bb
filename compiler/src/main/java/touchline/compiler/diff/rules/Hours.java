package touchline.compiler.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.OpeningHours;

/** When the company is open. */
public final class Hours implements DiffRule {
  private static final Kind CHANGED =
      new Kind(
          "hours-changed",
          Group.TIMES,
          Level.RISKY,
          "deadlines in working time end at another moment");

  @Override
  public List<Kind> kinds() {
    return List.of(CHANGED);
  }

  @Override
  public void find(Differences differences, Consumer<Change> changes) {
    Matched<Pair<OpeningHours>, OpeningHours> hours = differences.declarations().hours();
    for (OpeningHours added : hours.added()) {
      changes.accept(Named.added(CHANGED, added, name(added) + " are new"));
    }
    for (OpeningHours removed : hours.removed()) {
      changes.accept(Named.removed(CHANGED, removed, name(removed) + " are gone"));
    }
    for (Pair<OpeningHours> pair : hours.pairs()) {
      List<String> before = lines(pair.before());
      List<String> after = lines(pair.after());
      if (!before.equals(after)) {
        Change change = Named.of(CHANGED, pair, name(pair.after()) + " differ");
        changes.accept(OnlyThere.worded(change, before, after));
      }
    }
  }

  private static String name(OpeningHours hours) {
    return "the opening hours “" + hours.name() + "”";
  }

  private static List<String> lines(OpeningHours hours) {
    List<String> lines = new ArrayList<>();
    lines.add("called “" + hours.name() + "”");
    hours
        .week()
        .forEach(
            (day, stretches) ->
                stretches.forEach(
                    it ->
                        lines.add(
                            day.name().substring(0, 3).toLowerCase(Locale.ROOT)
                                + " "
                                + it.opens()
                                + " to "
                                + it.closes())));
    hours.closed().forEach(day -> lines.add("closed " + day));
    hours.zone().ifPresent(zone -> lines.add("zone " + zone));
    return lines;
  }
}
