package touchline.compiler.emit.svg;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.emit.dot.TextBlock;
import touchline.compiler.emit.dot.Type;

/**
 * Writes a drawing as SVG: nothing outside the file, readable on paper, on dark screens, without
 * colours and by screen readers. Arrows lie above frames, symbols above arrows, labels on top.
 */
final class SvgDrawing {
  private static final double MARGIN = 16;
  private static final double TITLE_GAP = 14;
  private static final double LEAST_TITLE_ROOM = 280;

  private final Drawing drawing;
  private final Chart chart;
  private final Xml xml = new Xml();

  private SvgDrawing(Drawing drawing) {
    this.drawing = drawing;
    this.chart = drawing.chart();
  }

  static String of(Drawing drawing) {
    return new SvgDrawing(drawing).write();
  }

  private String write() {
    TextBlock title = title();
    Legend legend = new Legend(xml, chart.language(), looks());
    double above = MARGIN + title.height();
    double top = above + legend.height() + TITLE_GAP;
    double width = Math.max(drawing.width(), Math.max(title.width(), legend.width())) + 2 * MARGIN;
    double height = top + drawing.height() + MARGIN;
    open(width, height);
    xml.open("g", "font-family", Letters.FAMILY, "fill", Theme.INK);
    new Letters(xml).block(title, new Point(MARGIN, MARGIN + title.height() / 2));
    legend.draw(new Point(MARGIN, above));
    xml.open("g", "transform", "translate(" + MARGIN + " " + Xml.number(top) + ")");
    xml.open("g", "text-anchor", "middle");
    content();
    xml.close("g").close("g").close("g").close("svg");
    return xml.toString();
  }

  private TextBlock title() {
    double room = Math.max(LEAST_TITLE_ROOM, drawing.width());
    String facts = String.join(" \u00B7 ", chart.title().facts());
    return TextBlock.of(chart.title().title(), Type.DISPLAY, room).below(facts, Type.NOTE, room);
  }

  private void open(double width, double height) {
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        Xml.number(width) + "pt",
        "height",
        Xml.number(height) + "pt",
        "viewBox",
        "0 0 " + Xml.number(width) + " " + Xml.number(height),
        "role",
        "img",
        "aria-label",
        chart.title().title(),
        "lang",
        chart.language());
    xml.words("title", chart.title().title());
    xml.words("desc", description());
    xml.words("style", Theme.styleSheet(looks()));
    xml.empty("rect", "class", "paper", "width", width, "height", height, "fill", Theme.PAPER);
  }

  /** How anything is marked. */
  private Set<Look> looks() {
    Set<Look> looks = EnumSet.noneOf(Look.class);
    chart.arrows().forEach(arrow -> looks.add(arrow.look()));
    chart.symbols().forEach(symbol -> looks.add(symbol.mark().look()));
    return looks;
  }

  private void content() {
    FramePainter frames = new FramePainter(xml, chart.flow());
    drawing.lanes().forEach(frames::lane);
    drawing.frames().forEach(frames::frame);
    ArrowPainter arrows = ArrowPainter.of(xml, drawing);
    drawing.routes().forEach(arrows::line);
    SymbolPainter symbols = new SymbolPainter(xml, chart.flow());
    drawing.symbols().forEach(symbols::draw);
    drawing.routes().forEach(route -> route.label().ifPresent(arrows::label));
  }

  /** For those who don't see the picture: its facts, and its symbols in written order. */
  private String description() {
    return Stream.concat(
            chart.title().facts().stream(),
            chart.symbols().stream().map(Symbol::title).filter(words -> !words.isEmpty()))
        .collect(Collectors.joining("; "));
  }
}
