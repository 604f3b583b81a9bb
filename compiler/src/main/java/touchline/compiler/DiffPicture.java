package touchline.compiler;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import touchline.compiler.chart.Chart;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.emit.dot.DotChart;
import touchline.compiler.emit.mermaid.MermaidEmitter;
import touchline.compiler.emit.svg.PngEmitter;
import touchline.compiler.emit.svg.SvgEmitter;

/** The forms in which both versions of a flow can be drawn as one diagram. */
public enum DiffPicture {
  SVG("svg"),
  PNG("png"),
  DOT("dot"),
  MERMAID("mmd");

  private final String ending;

  DiffPicture(String ending) {
    this.ending = ending;
  }

  /** Its name as users write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code FLOW.diff.svg} and the like. */
  Artifact of(Chart chart, Engine engine) {
    return new Artifact(chart.flow() + ".diff." + ending, content(chart, engine));
  }

  private byte[] content(Chart chart, Engine engine) {
    return switch (this) {
      case SVG -> SvgEmitter.draw(chart, engine).getBytes(StandardCharsets.UTF_8);
      case PNG -> PngEmitter.draw(chart, engine);
      case DOT -> DotChart.of(chart).getBytes(StandardCharsets.UTF_8);
      case MERMAID -> MermaidEmitter.marked(chart).getBytes(StandardCharsets.UTF_8);
    };
  }
}
