package touchline.compiler.emit.svg;

import java.util.List;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitException;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.emit.svg.png.PngException;
import touchline.compiler.emit.svg.png.PngPainter;
import touchline.compiler.model.Flow;

/** {@code FLOW.png}: the same picture in pixels, for documents that take nothing else. */
public final class PngEmitter implements Emitter {
  @Override
  public void prepare(EmitOptions options) {
    Picture.prepare(options);
  }

  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    byte[] content = draw(FlowChart.of(flow, options), options.engine());
    return List.of(new Artifact(flow.id() + ".png", content));
  }

  /**
   * A chart that is made already, as the bytes of a PNG file.
   *
   * @throws EmitException if it can't be laid out or painted
   */
  public static byte[] draw(Chart chart, EmitOptions.Engine engine) {
    try {
      return PngPainter.paint(Picture.of(chart, engine));
    } catch (PngException e) {
      throw new EmitException(String.valueOf(e.getMessage()), e.help());
    }
  }
}
