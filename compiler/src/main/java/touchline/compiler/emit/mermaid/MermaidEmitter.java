package touchline.compiler.emit.mermaid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import touchline.compiler.chart.Chart;
import touchline.compiler.chart.FlowChart;
import touchline.compiler.chart.MarkedPart;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitException;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;

/** {@code FLOW.mmd}: the diagram for programs that draw Mermaid. */
public final class MermaidEmitter implements Emitter {
  private static final EmitOptions OVERVIEW =
      EmitOptions.DEFAULT.with(EmitOptions.Chart.PROCESS, EmitOptions.DetailLevel.OVERVIEW);

  /**
   * @throws EmitException if the diagram is larger than Mermaid takes, with what to do about it
   */
  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    String text =
        MermaidChart.of(FlowChart.of(flow, options))
            .orElseThrow(
                () ->
                    new EmitException(
                        "the diagram of flow `" + flow.id() + "` is larger than Mermaid takes",
                        "draw it with `--detail overview`, or write `svg`, which has no limit"));
    return List.of(new Artifact(flow.id() + ".mmd", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A chart that is made already: whole if it fits, otherwise the part around what is marked. */
  public static String marked(Chart chart) {
    return MermaidChart.of(chart)
        .or(() -> MermaidChart.of(MarkedPart.of(chart)))
        .orElseGet(() -> MermaidChart.titleOnly(chart.title().title()));
  }

  /**
   * The text of the diagram, for a document: in full if it fits, otherwise with phases collapsed.
   */
  public static String fitting(Flow flow) {
    Chart whole = FlowChart.of(flow, EmitOptions.DEFAULT);
    return MermaidChart.of(whole)
        .or(() -> MermaidChart.of(FlowChart.of(flow, OVERVIEW)))
        .orElseGet(() -> MermaidChart.titleOnly(whole.title().title()));
  }
}
