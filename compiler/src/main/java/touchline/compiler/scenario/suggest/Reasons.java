package touchline.compiler.scenario.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.scenario.suggest.search.Cover;
import touchline.compiler.scenario.suggest.values.Samples;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;
import touchline.table.StepTable;
import touchline.table.Way;

/** Says why ways stay uncovered. */
record Reasons(Samples samples, int states) {

  /** In the order of the tables. */
  List<Suggestion.Missed> of(List<StepTable> tables, Map<Taken, Cover.Missing> missing) {
    List<Suggestion.Missed> reasons = new ArrayList<>();
    for (StepTable table : tables) {
      for (Way way : table.ways()) {
        Taken taken = new Taken(table.flow(), way.id());
        Optional.ofNullable(missing.get(taken))
            .ifPresent(
                why -> reasons.add(new Suggestion.Missed(taken, way.source(), reason(why, way))));
      }
    }
    return reasons;
  }

  private String reason(Cover.Missing why, Way way) {
    return switch (why) {
      case GAVE_UP -> "not found among the first " + states + " states of a case";
      case UNTELLABLE -> "not found among the cases that a scenario can tell to their end";
      case NONE -> none(way);
    };
  }

  private String none(Way way) {
    List<String> empty = samples.withoutValues();
    if (!empty.isEmpty()) {
      return "no value was found that `" + String.join("`, `", empty) + "` takes";
    }
    return way.cause() instanceof Cause.When || way.cause() instanceof Cause.Otherwise
        ? "no values that a case records lead here"
        : "no case that begins with this flow can be told to come here";
  }
}
