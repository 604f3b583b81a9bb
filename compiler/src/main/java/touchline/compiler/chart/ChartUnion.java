package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.emit.Mark;

/**
 * One diagram of two versions of a flow: all of the new one, and of the old one what is gone. What
 * is new, gone or otherwise is marked, and what is otherwise says how it was.
 */
public final class ChartUnion {
  private final Chart before;
  private final Chart after;
  private final Map<String, String> same;
  private final Map<String, String> touched;
  private final MarkWords words;
  private final UnionFrames frames;

  private ChartUnion(
      Chart before, Chart after, Map<String, String> same, Map<String, String> touched) {
    this.before = before;
    this.after = after;
    this.same = same;
    this.touched = touched;
    this.words = MarkWords.of(after.language());
    this.frames = new UnionFrames(before, after, same, words);
  }

  /**
   * @param before the diagram of the old version
   * @param after that of the new version
   * @param same the new id of each old symbol that is still there
   * @param touched by the new ids of symbols that are otherwise than before, though it may not
   *     show: how they were, in a few words; empty if that can't be said so
   */
  public static Chart of(
      Chart before, Chart after, Map<String, String> same, Map<String, String> touched) {
    return new ChartUnion(before, after, same, touched).chart();
  }

  private Chart chart() {
    List<Symbol> symbols = symbols();
    List<Arrow> arrows =
        new UnionArrows(before.arrows(), after.arrows(), this::id, isNew(), words).inOrder(symbols);
    return new Chart(
        after.flow(), after.language(), title(), List.of(), frames.all(), symbols, arrows);
  }

  /** What a symbol of the old version is called here. */
  private String id(String old) {
    String now = same.get(old);
    return now == null ? UnionFrames.GONE + old : now;
  }

  private Set<String> isNew() {
    Set<String> old = new HashSet<>(same.values());
    return after.symbols().stream()
        .map(Symbol::id)
        .filter(id -> !old.contains(id))
        .collect(Collectors.toSet());
  }

  /** What is gone stands behind what it stood behind. */
  private List<Symbol> symbols() {
    Map<String, Symbol> old = new HashMap<>();
    Map<String, List<Symbol>> goneBehind = new HashMap<>();
    String last = "";
    for (Symbol symbol : before.symbols()) {
      String now = same.get(symbol.id());
      if (now == null) {
        goneBehind.computeIfAbsent(last, key -> new ArrayList<>()).add(gone(symbol));
      } else {
        last = now;
        old.put(now, symbol);
      }
    }
    List<Symbol> all = new ArrayList<>(goneBehind.getOrDefault("", List.of()));
    for (Symbol symbol : after.symbols()) {
      all.add(symbol.marked(mark(Optional.ofNullable(old.get(symbol.id())), symbol)));
      all.addAll(goneBehind.getOrDefault(symbol.id(), List.of()));
    }
    return all;
  }

  private Symbol gone(Symbol symbol) {
    return symbol
        .named(UnionFrames.GONE + symbol.id())
        .in(symbol.frame().map(frames::of))
        .marked(words.removed());
  }

  private Mark mark(Optional<Symbol> old, Symbol now) {
    if (old.isEmpty()) {
      return words.added();
    }
    Symbol was = old.orElseThrow();
    String title = was.title().equals(now.title()) ? "" : was.title();
    List<String> facts = facts(now);
    Stream<String> gone = facts(was).stream().filter(fact -> !facts.contains(fact));
    Stream<String> told = Stream.of(title, touched.getOrDefault(now.id(), ""));
    String before = ChartWords.line(Stream.concat(told, gone));
    if (!before.isEmpty()) {
      return words.was(before);
    }
    boolean looksOtherwise =
        was.shape() != now.shape()
            || !was.note().equals(now.note())
            || !was.title().equals(now.title())
            || !was.outcome().equals(now.outcome());
    return looksOtherwise || touched.containsKey(now.id()) ? words.changed() : Mark.NONE;
  }

  /** Who, by when, how long. */
  private static List<String> facts(Symbol symbol) {
    return List.of(symbol.note().split(ChartWords.DOT, -1));
  }

  private TitleBlock title() {
    List<String> facts = new ArrayList<>(after.title().facts());
    before.title().facts().stream()
        .filter(fact -> !facts.contains(fact))
        .map(words::was)
        .map(Mark::word)
        .forEach(facts::add);
    return new TitleBlock(after.title().title(), facts);
  }
}
