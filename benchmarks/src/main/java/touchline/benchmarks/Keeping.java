package touchline.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchline.compiler.Compilation;

/** How much memory checked files take: {@code bytesPerLine} is what counts. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 1)
@Fork(1)
public class Keeping {

  /** What was measured. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Memory {
    /** Of tree, model and findings, without the text itself. */
    public long bytesPerLine;

    /** Nothing is measured yet. */
    public Memory() {
      bytesPerLine = 0;
    }
  }

  /** Reads and checks files, and looks at what is left of that. */
  @Benchmark
  public Compilation check(GeneratedFlows flows, Memory memory) {
    long before = used();
    Compilation checked = flows.compile();
    memory.bytesPerLine = (used() - before) / flows.writtenLines();
    return checked;
  }

  private static long used() {
    System.gc();
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }
}
