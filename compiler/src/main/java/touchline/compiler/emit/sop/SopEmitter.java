package touchline.compiler.emit.sop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;

/** Writes {@code FLOW.sop.md}: a procedure that can be handed to a new employee as it is. */
public final class SopEmitter implements Emitter {
  private final Function<Flow, String> diagram;

  /**
   * @param diagram draws a flow as Mermaid text; handed in because no emitter knows another
   */
  public SopEmitter(Function<Flow, String> diagram) {
    this.diagram = diagram;
  }

  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    Sop sop = new Sop(flow, options, diagram);
    Markdown page = new Markdown();
    Edition.chapters(options.audience()).forEach(chapter -> chapter.write(sop, page));
    byte[] content = page.text().getBytes(StandardCharsets.UTF_8);
    return List.of(new Artifact(flow.id() + ".sop.md", content));
  }
}
