package touchline.compiler.emit.svg;

import java.nio.charset.StandardCharsets;
import java.util.List;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;

/** {@code FLOW.svg}: the diagram as a picture that browsers show. */
public final class SvgEmitter implements Emitter {
  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    byte[] content = Picture.of(flow, options).getBytes(StandardCharsets.UTF_8);
    return List.of(new Artifact(flow.id() + ".svg", content));
  }
}
