package touchline.compiler.emit.steptable;

import java.util.List;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;
import touchline.table.json.TableFile;

/** Writes {@code FLOW.steps.json}, the executable form. */
public final class JsonEmitter implements Emitter {

  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    byte[] file = TableFile.write(StepTableMaker.table(flow));
    return List.of(new Artifact(flow.id() + ".steps.json", file));
  }
}
