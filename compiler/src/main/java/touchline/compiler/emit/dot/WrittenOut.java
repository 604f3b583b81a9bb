package touchline.compiler.emit.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchline.compiler.chart.Arrow;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.Frame;
import touchline.compiler.chart.Paint;
import touchline.compiler.chart.Shape;
import touchline.compiler.chart.Stroke;
import touchline.compiler.chart.Symbol;
import touchline.compiler.emit.Mark.Look;

/** All words, lines and colours, for Graphviz to draw. */
final class WrittenOut implements Lettering {
  private static final String FONT = DotText.quote("Helvetica,Arial,sans-serif");
  private static final String INK = DotText.quote("#1B1F24");
  private static final String LINE = DotText.quote("#4A4F55");
  private static final String CLOCK = "\u23F1 ";
  private static final String USUAL_LINE = "1.2";
  private static final String THICK_LINE = "2.4";

  @Override
  public void graph(Chart chart, Map<String, String> attributes) {
    List<String> lines = new ArrayList<>(List.of(chart.title().title()));
    if (!chart.title().facts().isEmpty()) {
      lines.add(String.join(" \u00B7 ", chart.title().facts()));
    }
    attributes.put("label", DotText.quoteLeft(lines));
    attributes.put("labelloc", "t");
    attributes.put("labeljust", "l");
    attributes.put("fontname", FONT);
    attributes.put("fontsize", "13");
    attributes.put("fontcolor", INK);
    attributes.put("bgcolor", DotText.quote("#FFFFFF"));
  }

  @Override
  public void nodes(Map<String, String> attributes) {
    attributes.put("fontname", FONT);
    attributes.put("fontsize", "10");
    attributes.put("fontcolor", INK);
    attributes.put("penwidth", USUAL_LINE);
  }

  @Override
  public void edges(Map<String, String> attributes) {
    attributes.put("fontname", FONT);
    attributes.put("fontsize", "9");
    attributes.put("fontcolor", INK);
    attributes.put("color", LINE);
    attributes.put("arrowsize", "0.7");
  }

  @Override
  public void frame(Frame frame, Map<String, String> attributes) {
    boolean phase = frame.kind() == Frame.Kind.PHASE;
    attributes.put("label", DotText.quote(frame.title()));
    attributes.put("style", DotText.quote(phase ? "rounded,filled" : "rounded,filled,dashed"));
    attributes.put("color", DotText.quote(phase ? "#D5D9DE" : Paint.INTERRUPTION.line()));
    attributes.put("fillcolor", DotText.quote(phase ? "#F5F6F8" : "#FFFFFF"));
    attributes.put("fontsize", "11");
  }

  @Override
  public void symbol(Chart chart, Symbol symbol, Box box, Map<String, String> attributes) {
    Paint paint = Paint.of(symbol);
    attributes.put(
        "label", DotText.quoteLines(box.text().lines().stream().map(TextLine::text).toList()));
    attributes.put("style", style(symbol));
    attributes.put("fillcolor", DotText.quote(paint.fill()));
    attributes.put("color", DotText.quote(paint.line()));
    if (symbol.shape() == Shape.ESCALATION || symbol.mark().look() == Look.ADDED) {
      attributes.put("penwidth", THICK_LINE);
    }
    int lines = (symbol.shape() == Shape.CALL ? 2 : 1) + (isChanged(symbol.mark().look()) ? 1 : 0);
    if (lines > 1) {
      attributes.put("peripheries", String.valueOf(lines));
    }
    if (symbol.shape() == Shape.BAR && symbol.mark().look() == Look.PLAIN) {
      attributes.put("fontcolor", DotText.quote("#FFFFFF"));
    }
    attributes.put("id", DotText.quote(chart.flow() + "." + symbol.id()));
    attributes.put("class", DotText.quote(symbol.shape().word()));
    attributes.put("tooltip", DotText.quote(symbol.tooltip()));
  }

  private static String style(Symbol symbol) {
    boolean dotted = symbol.shape() == Shape.BACK;
    boolean dashed = isGone(symbol.mark().look());
    return DotText.quote("filled" + (dotted ? ",dotted" : dashed ? ",dashed" : ""));
  }

  /** Two lines side by side where a way is otherwise than before. */
  private static String coloured(String line, Look look) {
    return DotText.quote(isChanged(look) ? line + ":" + line : line);
  }

  private static boolean isGone(Look look) {
    return look == Look.UNUSED || look == Look.REMOVED;
  }

  private static boolean isChanged(Look look) {
    return look == Look.CHANGED;
  }

  @Override
  public void arrow(Chart chart, Arrow arrow, ArrowLabel label, Map<String, String> attributes) {
    attributes.put("id", DotText.quote(chart.flow() + ".way." + arrow.id()));
    List<String> lines =
        new ArrayList<>(label.text().lines().stream().map(TextLine::text).toList());
    if (arrow.hasClock()) {
      lines.set(0, CLOCK + lines.get(0));
    }
    if (!lines.isEmpty()) {
      attributes.put("label", DotText.quoteLines(lines));
    }
    if (isGone(arrow.look())) {
      attributes.put("style", "dashed");
      attributes.put("arrowhead", "empty");
    } else if (arrow.look() == Look.PARTLY) {
      attributes.put("style", "dashed");
    } else if (arrow.stroke() != Stroke.SOLID) {
      attributes.put("style", arrow.stroke() == Stroke.DASHED ? "dashed" : "dotted");
    }
    if (arrow.look() == Look.ADDED) {
      attributes.put("penwidth", THICK_LINE);
    }
    Paint.of(arrow.look())
        .map(Paint::line)
        .ifPresent(line -> attributes.put("color", coloured(line, arrow.look())));
  }
}
