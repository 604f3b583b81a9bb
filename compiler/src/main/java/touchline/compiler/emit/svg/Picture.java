package touchline.compiler.emit.svg;

import touchline.compiler.chart.Chart;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.emit.EmitException;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.dot.Type;
import touchline.compiler.emit.svg.graphviz.EngineChoice;
import touchline.compiler.emit.svg.graphviz.GraphLayout;
import touchline.compiler.emit.svg.graphviz.LayoutException;
import touchline.compiler.model.Flow;

/** From a flow to the text of its SVG file. */
final class Picture {
  private Picture() {}

  /** Begins to get ready, in the background, what any picture needs. */
  static void prepare(EmitOptions options) {
    GraphLayout.prepare(choice(options.engine()));
    Thread measuring = new Thread(() -> Type.TITLE.width(""), "measuring");
    measuring.setDaemon(true);
    measuring.start();
  }

  /**
   * @throws EmitException if it can't be laid out, with what to do about it
   */
  static String of(Flow flow, EmitOptions options) {
    return of(FlowChart.of(flow, options), options.engine());
  }

  static String of(Chart chart, EmitOptions.Engine chosen) {
    try {
      GraphLayout engine = GraphLayout.with(choice(chosen));
      boolean inLanes = !chart.lanes().isEmpty();
      return SvgDrawing.of(inLanes ? Swimlanes.of(chart, engine) : LayeredLayout.of(chart, engine));
    } catch (LayoutException e) {
      throw new EmitException(String.valueOf(e.getMessage()), e.help());
    }
  }

  private static EngineChoice choice(EmitOptions.Engine engine) {
    return switch (engine) {
      case AUTO -> EngineChoice.AUTO;
      case DOT -> EngineChoice.DOT;
      case EMBEDDED -> EngineChoice.EMBEDDED;
    };
  }
}
