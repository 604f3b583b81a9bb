package touchline.compiler.prove.record;

import java.util.Optional;
import java.util.function.Predicate;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.source.Span;

/** What is recorded where in the flows of a project. */
public final class ProjectRecords {
  private final CallTree calls;

  /**
   * @param faulty true for ranges of the source in which something means nothing; what they record
   *     or ask may be anything
   */
  public ProjectRecords(Project project, Predicate<Span> faulty) {
    this.calls = new CallTree(project, faulty);
  }

  /** What is recorded where in a flow; empty if it is not complete. */
  public Optional<FlowRecords> of(Flow flow) {
    return calls.runs(flow).map(runs -> new FlowRecords(runs, calls));
  }
}
