package touchline.compiler.emit.svg;

import java.nio.charset.StandardCharsets;
import java.util.List;
import touchline.compiler.chart.Chart;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;

/** {@code FLOW.svg}: the diagram as a picture that browsers show. */
public final class SvgEmitter implements Emitter {
  @Override
  public void prepare(EmitOptions options) {
    Picture.prepare(options);
  }

  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    byte[] content = Picture.of(flow, options).getBytes(StandardCharsets.UTF_8);
    return List.of(new Artifact(flow.id() + ".svg", content));
  }

  /**
   * A chart that is made already, as the text of an SVG file.
   *
   * @throws touchline.compiler.emit.EmitException if it can't be laid out
   */
  public static String draw(Chart chart, EmitOptions.Engine engine) {
    return Picture.of(chart, engine);
  }
}
