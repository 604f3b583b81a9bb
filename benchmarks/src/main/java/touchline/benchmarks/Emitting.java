package touchline.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchline.compiler.Compiler;
import touchline.compiler.Format;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.EmitOptions.Engine;
import touchline.compiler.model.Flow;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;
import touchline.samples.FlowGenerator;
import touchline.samples.FlowGenerator.Unit;

/** How long it takes to make one output of one flow; pictures by the embedded engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Emitting {
  private static final EmitOptions OPTIONS = EmitOptions.DEFAULT.with(Engine.EMBEDDED);

  @Param({"12", "100", "1000"})
  public int steps;

  @Param({"SVG", "DOT", "MERMAID", "MD", "JSON", "CSV", "TABLE"})
  public Format format = Format.MD;

  private List<Flow> flows = List.of();

  /** Makes up and checks a flow. */
  @Setup
  public void compile() {
    String text = new FlowGenerator(1, Unit.STEPS).file(1, steps);
    SourceFile file = new SourceFile("flows.flow", text);
    Sources none = (importer, path) -> new Sources.Missing(List.of());
    List<Flow> all = Compiler.compile(List.of(file), none).project().flows();
    flows = all.subList(all.size() - 1, all.size());
  }

  /** One output of the flow. */
  @Benchmark
  public List<Artifact> emit() {
    return format.emitter().emit(flows.get(0), OPTIONS);
  }
}
