package touchline.compiler.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import touchline.compiler.emit.Mark;

/**
 * The arrows of a diagram of two versions. A way between the same symbols is the same way. One that
 * only got longer by what is new on it, or shorter by what is gone from it, is not marked itself.
 */
final class UnionArrows {
  private final Map<Ends, Arrow> before = new LinkedHashMap<>();
  private final Map<Ends, Arrow> after = new LinkedHashMap<>();
  private final Map<String, List<Arrow>> fromBefore = new HashMap<>();
  private final Map<String, List<Arrow>> fromAfter = new HashMap<>();
  private final Set<String> added;
  private final MarkWords words;

  private record Ends(String from, String to, Stroke stroke) {}

  /**
   * @param id what a symbol of the old version is called here
   * @param added the ids of symbols that are new
   */
  UnionArrows(
      List<Arrow> before,
      List<Arrow> after,
      UnaryOperator<String> id,
      Set<String> added,
      MarkWords words) {
    for (Arrow old : before) {
      Arrow arrow = old.between(id.apply(old.from()), id.apply(old.to()));
      this.before.put(ends(arrow), arrow);
      fromBefore.computeIfAbsent(arrow.from(), from -> new ArrayList<>()).add(arrow);
    }
    for (Arrow arrow : after) {
      this.after.put(ends(arrow), arrow);
      fromAfter.computeIfAbsent(arrow.from(), from -> new ArrayList<>()).add(arrow);
    }
    this.added = added;
    this.words = words;
  }

  private static Ends ends(Arrow arrow) {
    return new Ends(arrow.from(), arrow.to(), arrow.stroke());
  }

  /** All of them, those of the new version first; backward is what leads up the page. */
  List<Arrow> inOrder(List<Symbol> symbols) {
    Map<String, Integer> order = new HashMap<>();
    symbols.forEach(symbol -> order.put(symbol.id(), order.size()));
    List<Arrow> all = new ArrayList<>();
    after.forEach((ends, arrow) -> all.add(marked(arrow, mark(ends, arrow))));
    before.forEach(
        (ends, arrow) -> {
          if (!after.containsKey(ends) && !isLonger(arrow)) {
            Arrow gone = arrow.named(UnionFrames.GONE + arrow.id());
            all.add(marked(gone, words.removed()));
          }
        });
    return all.stream()
        .map(it -> it.leading(order.getOrDefault(it.to(), 0) <= order.getOrDefault(it.from(), 0)))
        .toList();
  }

  /** Where a symbol at its end is new or gone, that says enough: the line needs no words. */
  private Arrow marked(Arrow arrow, Mark mark) {
    boolean said = isNewOrGone(arrow.from()) || isNewOrGone(arrow.to());
    return arrow.marked(said ? new Mark(mark.look(), "") : mark);
  }

  private boolean isNewOrGone(String symbol) {
    return added.contains(symbol) || isGone(symbol);
  }

  private Mark mark(Ends ends, Arrow arrow) {
    Arrow old = before.get(ends);
    if (old == null) {
      return isShorter(arrow) ? Mark.NONE : words.added();
    }
    if (old.label().equals(arrow.label())) {
      return Mark.NONE;
    }
    return old.label().isEmpty() ? words.changed() : words.was(old.label());
  }

  /** True if an old way is still there, with something new on it. */
  private boolean isLonger(Arrow old) {
    return fromAfter.getOrDefault(old.from(), List.of()).stream()
        .filter(it -> it.label().equals(old.label()) && added.contains(it.to()))
        .anyMatch(it -> leads(fromAfter, it.to(), old.to(), added::contains));
  }

  /** True if a new way was there, with something on it that is gone. */
  private boolean isShorter(Arrow now) {
    return fromBefore.getOrDefault(now.from(), List.of()).stream()
        .filter(it -> it.label().equals(now.label()) && isGone(it.to()))
        .anyMatch(it -> leads(fromBefore, it.to(), now.to(), UnionArrows::isGone));
  }

  private static boolean isGone(String id) {
    return id.startsWith(UnionFrames.GONE);
  }

  /** True if a way leads from one symbol to another through some others only. */
  private static boolean leads(
      Map<String, List<Arrow>> arrows, String from, String to, Predicate<String> through) {
    Set<String> seen = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Arrow arrow : arrows.getOrDefault(open.remove(), List.of())) {
        if (arrow.to().equals(to)) {
          return true;
        }
        if (through.test(arrow.to()) && seen.add(arrow.to())) {
          open.add(arrow.to());
        }
      }
    }
    return false;
  }
}
