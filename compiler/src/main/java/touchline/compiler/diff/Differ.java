package touchline.compiler.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Flow;
import touchline.compiler.source.Span;

/** Asks every rule what changed, and puts the answers in an order. */
public final class Differ {
  private final List<DiffRule> rules;

  public Differ(List<DiffRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** All changes: flow by flow, the weightiest first, then by what they are about and by place. */
  public List<Change> changes(Differences differences) {
    List<Change> changes = new ArrayList<>();
    rules.forEach(rule -> rule.find(differences, changes::add));
    Map<String, Integer> rank = ranks(differences);
    changes.sort(
        Comparator.<Change>comparingInt(
                it -> it.flow().map(flow -> rank.getOrDefault(flow, 0)).orElse(-1))
            .thenComparing(Change::level, Comparator.reverseOrder())
            .thenComparing(Change::group)
            .thenComparing(it -> place(it).map(span -> span.file().path()).orElse(""))
            .thenComparing(it -> place(it).map(Span::start).orElse(0))
            .thenComparing(it -> it.kind().id())
            .thenComparing(Change::message));
    return List.copyOf(changes);
  }

  private static Optional<Span> place(Change change) {
    return change.after().or(change::before);
  }

  private static Map<String, Integer> ranks(Differences differences) {
    Map<String, Integer> ranks = new HashMap<>();
    for (Flow flow : differences.after().flows()) {
      ranks.put(flow.id(), ranks.size());
    }
    for (Flow flow : differences.before().flows()) {
      ranks.putIfAbsent(flow.id(), ranks.size());
    }
    return ranks;
  }
}
