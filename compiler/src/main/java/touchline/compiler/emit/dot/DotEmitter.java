package touchline.compiler.emit.dot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;

/** {@code FLOW.dot}: the diagram for Graphviz. */
public final class DotEmitter implements Emitter {
  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    String dot = DotChart.of(FlowChart.of(flow, options));
    return List.of(new Artifact(flow.id() + ".dot", dot.getBytes(StandardCharsets.UTF_8)));
  }
}
