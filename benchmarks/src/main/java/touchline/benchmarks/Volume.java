package touchline.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much text went through: JMH shows it per second, beside the runs. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {
  /** In millions of characters; nearly all of them are one byte of a file. */
  public double megabytes;

  /** In lines. */
  public long lines;

  /** Empties the counters; JMH does it before each iteration. */
  public Volume() {
    megabytes = 0;
    lines = 0;
  }

  void add(GeneratedFlows flows) {
    megabytes += flows.characters() / 1e6;
    lines += flows.writtenLines();
  }
}
