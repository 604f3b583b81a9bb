package touchline.compiler.diff.consequences;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Naming;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;

/**
 * Statements at which the customer was told something and no longer is, or is only now. Words that
 * are said somewhere else instead are still said.
 */
public final class ToldCustomers implements FlowDiffRule {
  private static final Kind UNTOLD =
      new Kind(
          "customer-not-told",
          Group.CONSEQUENCES,
          Level.BREAKING,
          "customers no longer hear what they were told before");
  private static final Kind TOLD =
      new Kind(
          "customer-told",
          Group.CONSEQUENCES,
          Level.INFO,
          "customers are told something where they heard nothing before");

  /** What is said to customers, by the statement; and all of it. */
  private record Said(Map<String, List<String>> words, Set<String> all) {
    static Said of(Flow flow) {
      Map<String, List<String>> words = new LinkedHashMap<>();
      Set<String> all = new HashSet<>();
      for (Node node : flow.graph().nodes()) {
        List<String> here = WordsToCustomer.of(node);
        if (!here.isEmpty()) {
          words.put(node.id(), here);
          all.addAll(here);
        }
      }
      return new Said(words, all);
    }
  }

  @Override
  public List<Kind> kinds() {
    return List.of(UNTOLD, TOLD);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    Said before = Said.of(flow.before());
    Said after = Said.of(flow.after());
    Map<String, String> older = new HashMap<>();
    flow.nodes().pairs().forEach(pair -> older.put(pair.after().id(), pair.before().id()));
    before
        .words()
        .forEach(
            (id, words) -> {
              Optional<String> now = flow.newer(id);
              boolean told = now.filter(after.words()::containsKey).isPresent();
              if (!told && !after.all().containsAll(words)) {
                changes.accept(untold(flow, flow.before().graph().node(id), now, words));
              }
            });
    after
        .words()
        .forEach(
            (id, words) -> {
              Optional<String> old = Optional.ofNullable(older.get(id));
              boolean told = old.filter(before.words()::containsKey).isPresent();
              if (!told && !before.all().containsAll(words)) {
                changes.accept(told(flow, flow.after().graph().node(id), old, words));
              }
            });
  }

  private static Change untold(FlowPair flow, Node node, Optional<String> now, List<String> words) {
    Change change =
        now.map(flow.after().graph()::node)
            .map(
                it ->
                    Change.of(
                            UNTOLD,
                            flow,
                            node,
                            it,
                            Naming.of(it) + ": the customer is told nothing here any more")
                        .at(it))
            .orElseGet(
                () ->
                    Change.removed(
                            UNTOLD,
                            flow,
                            node,
                            Naming.of(node)
                                + " is gone, and with it what the customer was told there")
                        .at(node));
    return with(change, "they heard: ", words);
  }

  private static Change told(FlowPair flow, Node node, Optional<String> old, List<String> words) {
    String message = Naming.of(node) + ": here the customer is told something now";
    Change change =
        old.map(flow.before().graph()::node)
            .map(it -> Change.of(TOLD, flow, it, node, message))
            .orElseGet(() -> Change.added(TOLD, flow, node, message));
    return with(change.at(node), "they hear: ", words);
  }

  private static Change with(Change change, String before, List<String> words) {
    Change noted = change;
    for (String line : words) {
      noted = noted.with(before + Naming.quoted(line));
    }
    return noted;
  }
}
