package touchline.compiler.emit;

import java.util.List;
import touchline.compiler.model.Flow;

/** Turns a checked flow into files, the same bytes each time. */
@FunctionalInterface
public interface Emitter {

  /**
   * Begins to get ready, in the background, what takes its time; nothing depends on it. Worth while
   * for each flow that is emitted at once with others.
   */
  default void prepare(EmitOptions options) {}

  /**
   * @param flow free of errors
   * @throws EmitException if the flow is fine but can't be emitted, with what to do about it
   */
  List<Artifact> emit(Flow flow, EmitOptions options);
}
