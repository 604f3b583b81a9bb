package touchline.compiler.scenario.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import touchline.table.Cause;
import touchline.table.StepTable;
import touchline.table.Way;

/** Says why ways stay uncovered. */
record Reasons(Samples samples, StateGraph graph) {

  List<Suggestion.Missed> of(StepTable table, Set<String> missed) {
    List<Suggestion.Missed> reasons = new ArrayList<>();
    for (Way way : table.ways()) {
      if (missed.contains(way.id())) {
        reasons.add(new Suggestion.Missed(way, reason(way)));
      }
    }
    return reasons;
  }

  private String reason(Way way) {
    if (!graph.isComplete()) {
      return "not found among the first " + graph.size() + " states of a case";
    }
    List<String> empty = samples.withoutValues();
    if (!empty.isEmpty()) {
      return "no value was found that `" + String.join("`, `", empty) + "` takes";
    }
    return way.cause() instanceof Cause.When || way.cause() instanceof Cause.Otherwise
        ? "no values that are recorded in a case lead here"
        : "no case that begins with this flow comes here";
  }
}
