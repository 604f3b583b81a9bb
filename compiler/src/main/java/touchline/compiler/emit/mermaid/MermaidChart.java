package touchline.compiler.emit.mermaid;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.FrameContents;
import touchline.compiler.chart.Paint;
import touchline.compiler.chart.Stroke;
import touchline.compiler.chart.Symbol;

/** Writes a chart as a Mermaid flowchart; lanes and frames become subgraphs. */
final class MermaidChart {
  /** What Mermaid takes unless its settings are changed: {@code maxTextSize}, {@code maxEdges}. */
  private static final int MOST_CHARACTERS = 50_000;

  private static final int MOST_ARROWS = 500;
  private static final String HEAD = "flowchart TD";
  private static final String INDENT = "  ";
  private static final String CLOCK = "\u23F1 ";
  private static final String INK = "#1B1F24";

  private final Chart chart;
  private final FrameContents contents;
  private final Names names = new Names();
  private final StringBuilder text = new StringBuilder();
  private int depth;

  private MermaidChart(Chart chart) {
    this.chart = chart.withLanesAsFrames();
    this.contents = new FrameContents(this.chart);
  }

  /** The text; none if it is larger than Mermaid takes. */
  static Optional<String> of(Chart chart) {
    return Optional.of(new MermaidChart(chart).write())
        .filter(text -> text.length() < MOST_CHARACTERS && chart.arrows().size() <= MOST_ARROWS);
  }

  /** A diagram that says no more than what it would be about. */
  static String titleOnly(String title) {
    return HEAD + "\n" + INDENT + "flow[" + Words.quoted(title) + "]\n";
  }

  private String write() {
    line(HEAD);
    depth++;
    about("accTitle", chart.title().title());
    about("accDescr", String.join(", ", chart.title().facts()));
    content(Optional.empty());
    chart.arrows().forEach(this::arrow);
    paints();
    return text.toString();
  }

  /** For screen readers. */
  private void about(String key, String words) {
    String plain = Words.plain(words);
    if (!plain.isEmpty()) {
      line(key + ": " + plain);
    }
  }

  private void content(Optional<String> frame) {
    contents.symbols(frame).forEach(this::symbol);
    contents.frames(frame).forEach(this::frame);
  }

  private void frame(Frame frame) {
    open("frame." + frame.id(), frame.title());
    content(Optional.of(frame.id()));
    close();
  }

  private void open(String id, String title) {
    line("subgraph " + names.of(id) + "[" + Words.quoted(title) + "]");
    depth++;
  }

  private void close() {
    depth--;
    line("end");
  }

  private void symbol(Symbol symbol) {
    String words = Words.quoted(symbol.title(), symbol.note(), symbol.mark().word());
    String shape =
        switch (symbol.shape()) {
          case STEP, ESCALATION, BAR -> "[" + words + "]";
          case PHASE -> "(" + words + ")";
          case START, END, BACK -> "([" + words + "])";
          case DECISION -> "{" + words + "}";
          case WAIT -> ">" + words + "]";
          case CALL -> "[[" + words + "]]";
          case SURVEY -> "[/" + words + "/]";
          case ANYTIME -> "{{" + words + "}}";
        };
    line(names.of(symbol.id()) + shape + ":::" + className(Paint.of(symbol)));
  }

  private void arrow(Arrow arrow) {
    String label = (arrow.hasClock() ? CLOCK : "") + arrow.label();
    String line =
        switch (arrow.look()) {
          case ADDED -> "==>";
          case UNUSED, PARTLY, REMOVED -> "-.->";
          case PLAIN, CHANGED -> arrow.stroke() == Stroke.SOLID ? "-->" : "-.->";
        };
    String words = label.isBlank() ? "" : "|" + Words.quoted(label) + "|";
    line(names.of(arrow.from()) + " " + line + words + " " + names.of(arrow.to()));
  }

  private void paints() {
    Set<Paint> used = EnumSet.noneOf(Paint.class);
    chart.symbols().forEach(symbol -> used.add(Paint.of(symbol)));
    Arrays.stream(Paint.values()).filter(used::contains).forEach(this::paint);
  }

  private void paint(Paint paint) {
    String ink = paint == Paint.SOLID ? Paint.PLAIN.fill() : INK;
    String style = "fill:" + paint.fill() + ",stroke:" + paint.line() + ",color:" + ink;
    Stream<String> line =
        switch (paint) {
          case HANDED_ON, ADDED -> Stream.of(style, "stroke-width:3px");
          case ASIDE -> Stream.of(style, "stroke-dasharray:2 3");
          case UNUSED, REMOVED -> Stream.of(style, "stroke-dasharray:9 5");
          case CHANGED -> Stream.of(style, "stroke-width:2px", "stroke-dasharray:9 3 2 3");
          default -> Stream.of(style);
        };
    line("classDef " + className(paint) + " " + String.join(",", line.toList()));
  }

  private static String className(Paint paint) {
    return paint.name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  private void line(String line) {
    text.append(INDENT.repeat(depth)).append(line).append('\n');
  }
}
