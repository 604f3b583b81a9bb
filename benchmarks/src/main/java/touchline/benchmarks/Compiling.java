package touchline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import touchline.compiler.Compilation;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.source.SourceFile;

/**
 * How fast texts are read, and read and checked: {@code megabytes} and {@code lines} count. So much
 * code takes part in checking that Java compiles for more than half a minute: who measures sooner
 * measures that. Collector and memory are set, since what Java takes by itself depends on the machine.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 9, time = 10)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
public class Compiling {

  /** Text to syntax trees; large files on all processors. */
  @Benchmark
  public List<FlowFile> parse(GeneratedFlows flows, Volume volume) {
    List<FlowFile> parsed = new ArrayList<>();
    for (SourceFile file : flows.files()) {
      parsed.add(FlowParser.parse(file, new Diagnostics()));
    }
    volume.add(flows);
    return parsed;
  }

  /** Text to findings, on all processors. */
  @Benchmark
  public Compilation check(GeneratedFlows flows, Volume volume) {
    volume.add(flows);
    return flows.compile();
  }
}
