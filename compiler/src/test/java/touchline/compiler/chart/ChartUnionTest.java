package touchline.compiler.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchline.compiler.emit.Mark;
import touchline.compiler.emit.Mark.Look;

/** Small charts, before and after, and what of both is marked. */
class ChartUnionTest {
  private static final Set<String> NOTHING = Set.of();

  @Test
  void aNewSymbolIsMarkedAndTheWayThatGotLongerIsNot() {
    Chart both = union(chart("a b", "a-b"), chart("a x b", "a-x", "x-b"), NOTHING);
    assertThat(symbol(both, "x").mark()).isEqualTo(new Mark(Look.ADDED, "+\u00A0added"));
    assertThat(arrows(both)).containsExactly("a-x ADDED ", "x-b ADDED ");
  }

  @Test
  void whatIsGoneStandsWhereItStoodAndTheShorterWayIsNotMarked() {
    Chart both = union(chart("a x b", "a-x", "x-b"), chart("a b", "a-b"), NOTHING);
    assertThat(both.symbols()).extracting(Symbol::id).containsExactly("a", "gone.x", "b");
    assertThat(symbol(both, "gone.x").mark())
        .isEqualTo(new Mark(Look.REMOVED, "\u2212\u00A0removed"));
    assertThat(arrows(both))
        .containsExactly("a-b PLAIN ", "a-gone.x REMOVED ", "gone.x-b REMOVED ");
  }

  @Test
  void aWayThatLeadsElsewhereIsThereTwice() {
    Chart both = union(chart("a b c", "a-b no"), chart("a b c", "a-c no"), NOTHING);
    assertThat(arrows(both))
        .containsExactly(
            "a-c ADDED no \u00b7 +\u00A0added", "a-b REMOVED no \u00b7 \u2212\u00A0removed");
  }

  @Test
  void anotherLabelSaysHowItWas() {
    Chart both = union(chart("a b", "a-b no"), chart("a b", "a-b never"), NOTHING);
    assertThat(arrows(both)).containsExactly("a-b CHANGED never \u00b7 ~\u00A0was: no");
  }

  @Test
  void onlyTheFactsThatDifferAreSaid() {
    Chart before = chart(symbol("a", "Ask", "Agent \u00b7 within 1 h"));
    Chart after = chart(symbol("a", "Ask", "Agent \u00b7 within 2 h"));
    assertThat(symbol(union(before, after, NOTHING), "a").mark())
        .isEqualTo(new Mark(Look.CHANGED, "~\u00A0was: within 1 h"));
  }

  @Test
  void whatDoesNotShowIsMarkedAllTheSame() {
    Chart both = union(chart("a b", "a-b"), chart("a b", "a-b"), Set.of("b"));
    assertThat(symbol(both, "a").mark()).isEqualTo(Mark.NONE);
    assertThat(symbol(both, "b").mark()).isEqualTo(new Mark(Look.CHANGED, "~\u00A0changed"));
  }

  @Test
  void whatDoesNotShowSaysHowItWasIfThatCanBeSaid() {
    Chart one = chart("a b", "a-b");
    Map<String, String> same = Map.of("a", "a", "b", "b");
    Chart both = ChartUnion.of(one, one, same, Map.of("b", "age <= 2"));
    assertThat(symbol(both, "b").mark()).isEqualTo(new Mark(Look.CHANGED, "~\u00A0was: age <= 2"));
  }

  @Test
  void anotherIdIsNoChangeOfTheDiagram() {
    Chart both =
        ChartUnion.of(
            chart(symbol("old", "Ask", "")),
            chart(symbol("new", "Ask", "")),
            Map.of("old", "new"),
            Map.of());
    assertThat(both.symbols()).extracting(Symbol::mark).containsExactly(Mark.NONE);
  }

  @Test
  void aFrameThatIsGoneStaysAroundWhatIsGone() {
    Frame frame = new Frame("phase.x", "Check", Frame.Kind.PHASE, Optional.empty());
    Symbol gone = symbol("x", "Ask", "").in(Optional.of("phase.x"));
    Chart before = with(chart(gone, symbol("a", "A", "")), List.of(frame));
    Chart both = union(before, chart(symbol("a", "A", "")), NOTHING);
    assertThat(both.frames())
        .extracting(Frame::id, Frame::title)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "gone.phase.x", "Check \u00b7 \u2212\u00A0removed"));
    assertThat(symbol(both, "gone.x").frame()).contains("gone.phase.x");
  }

  @Test
  void thePartAroundWhatIsMarkedLeavesOutTheRest() {
    Chart both =
        union(
            chart("a b c d", "a-b", "b-c", "c-d"),
            chart("a b c d", "a-b", "b-c", "c-d"),
            Set.of("b"));
    Chart part = MarkedPart.of(both);
    assertThat(part.symbols()).extracting(Symbol::id).containsExactly("a", "b", "c");
    assertThat(arrows(part)).containsExactly("a-b PLAIN ", "b-c PLAIN ");
  }

  private static Chart union(Chart before, Chart after, Set<String> touched) {
    Map<String, String> same = new HashMap<>();
    before.symbols().stream()
        .map(Symbol::id)
        .filter(id -> after.symbols().stream().anyMatch(symbol -> symbol.id().equals(id)))
        .forEach(id -> same.put(id, id));
    Map<String, String> unsaid = new HashMap<>();
    touched.forEach(id -> unsaid.put(id, ""));
    return ChartUnion.of(before, after, same, unsaid);
  }

  /** Symbols by their ids; arrows as {@code from-to label}. */
  private static Chart chart(String symbols, String... arrows) {
    Chart chart =
        chart(
            Stream.of(symbols.split(" ", -1)).map(id -> symbol(id, id, "")).toArray(Symbol[]::new));
    return chart.with(
        List.of(), chart.symbols(), Stream.of(arrows).map(ChartUnionTest::arrow).toList());
  }

  private static Chart chart(Symbol... symbols) {
    return new Chart(
        "flow",
        "en",
        new TitleBlock("Flow", List.of()),
        List.of(),
        List.of(),
        List.of(symbols),
        List.of());
  }

  private static Chart with(Chart chart, List<Frame> frames) {
    return chart.with(frames, chart.symbols(), chart.arrows());
  }

  private static Arrow arrow(String text) {
    String ends = text.split(" ", -1)[0];
    String label = text.substring(ends.length()).strip();
    String[] nodes = ends.split("-", -1);
    return new Arrow(ends, nodes[0], nodes[1], label, Stroke.SOLID, Look.PLAIN, false);
  }

  private static Symbol symbol(String id, String title, String note) {
    Optional<String> none = Optional.empty();
    return new Symbol(
        id, Shape.STEP, title, note, title, none, none, none, none, Optional.empty(), Mark.NONE);
  }

  private static Symbol symbol(Chart chart, String id) {
    return chart.symbols().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> arrows(Chart chart) {
    return chart.arrows().stream()
        .map(it -> it.from() + "-" + it.to() + " " + it.look() + " " + it.label())
        .toList();
  }
}
