package touchline.compiler.scenario.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;
import touchline.table.StepTable;
import touchline.table.Way;

/** Says why ways stay uncovered. */
record Reasons(Samples samples, StateGraph graph) {

  /** In the order of the tables. */
  List<Suggestion.Missed> of(List<StepTable> tables, Set<Taken> missed) {
    List<Suggestion.Missed> reasons = new ArrayList<>();
    for (StepTable table : tables) {
      for (Way way : table.ways()) {
        Taken taken = new Taken(table.flow(), way.id());
        if (missed.contains(taken)) {
          reasons.add(new Suggestion.Missed(taken, way.source(), reason(taken, way)));
        }
      }
    }
    return reasons;
  }

  private String reason(Taken taken, Way way) {
    if (!graph.isComplete()) {
      return "not found among the first " + graph.size() + " states of a case";
    }
    if (graph.takes(taken)) {
      return "not found among the cases that a scenario can tell to their end";
    }
    List<String> empty = samples.withoutValues();
    if (!empty.isEmpty()) {
      return "no value was found that `" + String.join("`, `", empty) + "` takes";
    }
    return way.cause() instanceof Cause.When || way.cause() instanceof Cause.Otherwise
        ? "no values that a case records lead here"
        : "no case that begins with this flow can be told to come here";
  }
}
