package touchline.compiler.diff.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.FlowDiffRule;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Matched;
import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Outline;
import touchline.compiler.diff.Pair;
import touchline.compiler.diff.Values;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/** Where cases jump to, and how often. */
public final class Jumps implements FlowDiffRule {
  private static final Kind RETARGETED =
      new Kind("way-retargeted", Group.STRUCTURE, Level.RISKY, "cases go on elsewhere");
  private static final Kind LIMIT =
      new Kind(
          "jump-limit-changed",
          Group.STRUCTURE,
          Level.RISKY,
          "cases can come back more or less often");

  private static final Kind MOVED =
      new Kind(
          "jump-moved",
          Group.STRUCTURE,
          Level.RISKY,
          "cases jump earlier or later, so that other work is done before");

  @Override
  public List<Kind> kinds() {
    return List.of(RETARGETED, LIMIT, MOVED);
  }

  @Override
  public void compare(FlowPair flow, Consumer<Change> changes) {
    new Comparing(flow, changes).all();
  }

  private record Comparing(
      FlowPair flow,
      Consumer<Change> changes,
      Map<Integer, Integer> limitsBefore,
      Map<Integer, Integer> limitsAfter,
      Below belowBefore,
      Below belowAfter,
      Map<String, String> stayed,
      Set<String> present) {

    Comparing(FlowPair flow, Consumer<Change> changes) {
      this(flow, changes, stayed(flow));
    }

    private Comparing(FlowPair flow, Consumer<Change> changes, Map<String, String> stayed) {
      this(
          flow,
          changes,
          JumpLimits.of(flow.before()),
          JumpLimits.of(flow.after()),
          new Below(flow.before(), flow.outlineBefore()),
          new Below(flow.after(), flow.outlineAfter()),
          stayed,
          Set.copyOf(stayed.values()));
    }

    private static Map<String, String> stayed(FlowPair flow) {
      return flow.nodes().pairs().stream()
          .filter(node -> !node.moved())
          .collect(Collectors.toMap(it -> it.before().id(), it -> it.after().id()));
    }

    void all() {
      Map<String, String> older = new HashMap<>();
      flow.newerBlocks().forEach((before, after) -> older.put(after, before));
      Set<String> blocks = new LinkedHashSet<>();
      flow.after().graph().arrows().forEach(arrow -> blocks.add(Outline.block(arrow.scope())));
      flow.before().graph().arrows().stream()
          .flatMap(arrow -> flow.newerBlock(Outline.block(arrow.scope())).stream())
          .forEach(blocks::add);
      for (String block : blocks) {
        Optional.ofNullable(older.get(block)).ifPresent(before -> block(before, block));
      }
    }

    private void block(String before, String after) {
      Matched<Pair<Arrow>, Arrow> arrows =
          JumpMatching.of(
              flow.outlineBefore().arrows(before),
              flow.outlineAfter().arrows(after),
              arrow -> flow.newer(arrow.to()).orElse("gone " + arrow.to()));
      for (Pair<Arrow> pair : arrows.pairs()) {
        compare(pair);
      }
      arrows.added().forEach(arrow -> added(arrow, before));
      arrows.removed().forEach(arrow -> removed(arrow, after));
    }

    private void compare(Pair<Arrow> pair) {
      if (!flow.newer(pair.before().to()).equals(Optional.of(pair.after().to()))) {
        String message =
            "goes on at " + name(pair.after(), true) + " instead of " + name(pair.before(), false);
        tell(RETARGETED, message, pair, targets(pair));
      }
      Optional<String> above =
          last(flow.outlineBefore(), pair.before(), stayed::containsKey).map(stayed::get);
      if (!above.equals(last(flow.outlineAfter(), pair.after(), present::contains))) {
        String message =
            "goes on at " + name(pair.after(), true) + ", which it did elsewhere before";
        tell(MOVED, message, pair, Values.NONE);
      }
      OptionalInt before = JumpLimits.limit(limitsBefore, pair.before());
      OptionalInt after = JumpLimits.limit(limitsAfter, pair.after());
      if (!before.equals(after)) {
        String message =
            "goes back to "
                + name(pair.after(), true)
                + " "
                + JumpLimits.words(after)
                + ", and did "
                + JumpLimits.words(before)
                + " before";
        Values limits = Values.of(JumpLimits.words(before), JumpLimits.words(after));
        tell(LIMIT, message, pair, limits);
      }
    }

    /** Unless the case went there without a jump, too. */
    private void added(Arrow arrow, String before) {
      boolean bounded = JumpLimits.limit(limitsAfter, arrow).isPresent();
      Optional<String> fell = belowBefore.of(before).flatMap(flow::newer);
      if (bounded || !fell.equals(Optional.of(arrow.to()))) {
        String message = "goes on at " + name(arrow, true) + " instead of below";
        Values target = new Values(Optional.empty(), Optional.of(name(arrow, true)));
        tell(RETARGETED, message, Optional.empty(), Optional.of(arrow), target);
      }
    }

    private void removed(Arrow arrow, String after) {
      boolean bounded = JumpLimits.limit(limitsBefore, arrow).isPresent();
      Optional<String> falls = belowAfter.of(after);
      if (bounded || falls.isEmpty() || !falls.equals(flow.newer(arrow.to()))) {
        String message = "goes on below instead of at " + name(arrow, false);
        Values target = new Values(Optional.of(name(arrow, false)), Optional.empty());
        tell(RETARGETED, message, Optional.of(arrow), Optional.empty(), target);
      }
    }

    private String name(Arrow arrow, boolean after) {
      Outline outline = after ? flow.outlineAfter() : flow.outlineBefore();
      return outline.statement(arrow.to()).map(Naming::of).orElse("`" + arrow.to() + "`");
    }

    private Values targets(Pair<Arrow> pair) {
      return Values.of(name(pair.before(), false), name(pair.after(), true));
    }

    private void tell(Kind kind, String message, Pair<Arrow> pair, Values values) {
      tell(kind, message, Optional.of(pair.before()), Optional.of(pair.after()), values);
    }

    private void tell(
        Kind kind, String message, Optional<Arrow> before, Optional<Arrow> after, Values values) {
      boolean newer = after.isPresent();
      Arrow arrow = after.or(() -> before).orElseThrow();
      Outline outline = newer ? flow.outlineAfter() : flow.outlineBefore();
      Scope scope = arrow.scope();
      Optional<Node> above = above(outline, arrow);
      String place = above.map(Naming::of).orElseGet(() -> Blocks.words(outline, scope));
      String subject = above.isPresent() ? "behind " + place + " the case " : place + " ";
      Change change =
          Change.added(kind, flow, arrow, subject + message)
              .between(before.map(Arrow::span), after.map(Arrow::span))
              .worded(values.before(), values.after());
      Optional<Node> about = above.or(() -> outline.statement(scope.owner()));
      Optional<Node> now =
          newer
              ? about
              : about.flatMap(it -> flow.newer(it.id())).flatMap(flow.outlineAfter()::statement);
      changes.accept(now.or(() -> about).map(change::at).orElse(change));
    }

    private static Optional<Node> above(Outline outline, Arrow arrow) {
      return last(outline, arrow, any -> true).flatMap(outline::statement);
    }

    /** The last of some statements that stands above a jump in its block. */
    private static Optional<String> last(Outline outline, Arrow arrow, Predicate<String> wanted) {
      List<Node> row = outline.in(Outline.block(arrow.scope()));
      for (int i = above(row, arrow.span().start()) - 1; i >= 0; i--) {
        if (wanted.test(row.get(i).id())) {
          return Optional.of(row.get(i).id());
        }
      }
      return Optional.empty();
    }

    /** How many of a row, which is in written order, begin before a place. */
    private static int above(List<Node> row, int place) {
      int low = 0;
      int high = row.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (row.get(middle).span().start() < place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
