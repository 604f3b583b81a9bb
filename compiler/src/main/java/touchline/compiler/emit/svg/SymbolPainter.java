package touchline.compiler.emit.svg;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.chart.Paint;
import touchline.compiler.chart.Shape;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.Mark.Look;

/** Draws symbols with their words; each is a group with an id, classes and a tooltip. */
record SymbolPainter(Xml xml, String flow) {
  private static final double USUAL_LINE = 1.2;
  private static final double THICK_LINE = 2.4;

  void draw(Drawing.PlacedSymbol placed) {
    Symbol symbol = placed.symbol();
    Paint paint = Paint.of(symbol);
    Area area = placed.area();
    xml.open("g", "id", flow + "." + symbol.id(), "class", classes(symbol));
    xml.words("title", symbol.tooltip());
    xml.empty("path", body(symbol, paint, area));
    Point shift = Outlines.textShift(symbol.shape(), area);
    boolean reversed = symbol.shape() == Shape.BAR && symbol.mark().look() == Look.PLAIN;
    String ink = reversed ? "reversed" : "ink";
    new Letters(xml).block(placed.box().text(), placed.centre().moved(shift.x(), shift.y()), ink);
    new Badge(xml).at(Outlines.badge(symbol.shape(), area), symbol.mark().look());
    xml.close("g");
  }

  private static Object[] body(Symbol symbol, Paint paint, Area area) {
    Stream<Object> always =
        Stream.of(
            "class", Theme.className(paint),
            "d", Outlines.of(symbol.shape(), area),
            "fill", paint.fill(),
            "stroke", paint.line(),
            "stroke-width", isThick(symbol) ? THICK_LINE : USUAL_LINE);
    return Stream.concat(always, dashes(symbol)).toArray();
  }

  private static Stream<Object> dashes(Symbol symbol) {
    if (symbol.shape() == Shape.BACK) {
      return Stream.of("stroke-dasharray", "1.5 3");
    }
    return Theme.dashes(symbol.mark().look()).stream()
        .flatMap(dashes -> Stream.of("stroke-dasharray", dashes));
  }

  private static boolean isThick(Symbol symbol) {
    return symbol.shape() == Shape.ESCALATION || symbol.mark().look() == Look.ADDED;
  }

  /** Kind, role and phase. */
  private static String classes(Symbol symbol) {
    return Stream.of(
            Stream.of(symbol.shape().word()),
            symbol.outcome().map(outcome -> outcome.word()).stream(),
            symbol.actor().map(actor -> "role-" + actor).stream(),
            symbol.phase().map(phase -> phase.replace('.', '-')).stream(),
            Theme.lookClass(symbol.mark().look()).stream())
        .flatMap(names -> names)
        .collect(Collectors.joining(" "));
  }
}
