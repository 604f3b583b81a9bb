package touchline.compiler.emit.svg;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import touchline.compiler.chart.Paint;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.emit.dot.Type;
import touchline.compiler.wording.Phrases;

/** What the marks of a picture of two versions mean: of each a badge, a line and a word. */
final class Legend {
  private static final double ROW = 22;
  private static final double LINE = 30;
  private static final double GAP = 6;
  private static final double BETWEEN = 18;

  private final Xml xml;
  private final Map<Look, String> words = new EnumMap<>(Look.class);

  /**
   * @param looks how anything in the picture is marked
   */
  Legend(Xml xml, String language, Set<Look> looks) {
    this.xml = xml;
    add(Look.ADDED, "chart.added", language, looks);
    add(Look.REMOVED, "chart.removed", language, looks);
    add(Look.CHANGED, "chart.changed", language, looks);
  }

  private void add(Look look, String key, String language, Set<Look> looks) {
    if (looks.contains(look)) {
      words.put(look, Phrases.of(language).text(key));
    }
  }

  /** Nothing if there is nothing to explain. */
  double height() {
    return words.isEmpty() ? 0 : ROW;
  }

  double width() {
    return words.values().stream().mapToDouble(Legend::width).sum();
  }

  private static double width(String word) {
    return 2 * Badge.RADIUS + LINE + 3 * GAP + Type.LABEL.width(word) + BETWEEN;
  }

  /**
   * @param corner above on the left
   */
  void draw(Point corner) {
    if (words.isEmpty()) {
      return;
    }
    xml.open("g", "class", "legend");
    Point at = corner.moved(Badge.RADIUS + 2, ROW - Badge.RADIUS - 2);
    for (Map.Entry<Look, String> entry : words.entrySet()) {
      Look look = entry.getKey();
      new Badge(xml).at(at, look);
      Point line = at.moved(Badge.RADIUS + GAP, 0);
      Paint.of(look)
          .ifPresent(paint -> new MarkedLine(xml, look, paint).draw(line(line), tip(line)));
      Point word = line.moved(LINE + GAP, 0);
      new Letters(xml).line(entry.getValue(), Type.LABEL, word, "ink");
      at = at.moved(width(entry.getValue()), 0);
    }
    xml.close("g");
  }

  private static PathData line(Point from) {
    return new PathData().move(from.x(), from.y()).line(from.x() + LINE - 7, from.y());
  }

  private static PathData tip(Point from) {
    double end = from.x() + LINE;
    return new PathData()
        .move(end, from.y())
        .line(end - 7, from.y() + 2.75)
        .line(end - 7, from.y() - 2.75)
        .close();
  }
}
