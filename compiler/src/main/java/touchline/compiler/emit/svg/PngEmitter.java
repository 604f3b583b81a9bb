package touchline.compiler.emit.svg;

import java.util.List;
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
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    try {
      byte[] content = PngPainter.paint(Picture.of(flow, options));
      return List.of(new Artifact(flow.id() + ".png", content));
    } catch (PngException e) {
      throw new EmitException(String.valueOf(e.getMessage()), e.help());
    }
  }
}
