package touchline.compiler.coverage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.emit.Emitter;
import touchline.compiler.scenario.FlowCoverage;

/** {@code FLOW.coverage.md} and {@code FLOW.coverage.svg}: what scenarios took of a flow. */
public final class CoverageReport {
  private CoverageReport() {}

  /**
   * Page and diagram.
   *
   * @param picture draws diagrams as SVG
   */
  public static List<Artifact> of(FlowCoverage coverage, Emitter picture) {
    String name = coverage.flow().id() + ".coverage";
    EmitOptions options =
        EmitOptions.DEFAULT
            .with(Engine.EMBEDDED) // Reports are kept: they must not differ between machines.
            .with(CoverageMarks.of(coverage));
    List<Artifact> artifacts = new ArrayList<>();
    byte[] page = CoveragePage.of(coverage, name + ".svg").getBytes(StandardCharsets.UTF_8);
    artifacts.add(new Artifact(name + ".md", page));
    for (Artifact artifact : picture.emit(coverage.flow(), options)) {
      artifacts.add(new Artifact(name + ".svg", artifact.content()));
    }
    return artifacts;
  }
}
