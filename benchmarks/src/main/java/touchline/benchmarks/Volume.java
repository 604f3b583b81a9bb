package touchline.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much text went through: JMH shows it per second, beside the runs. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {
  /** In characters; nearly all of them are one byte of a file. */
  public long characters;

  /** Empties the counter; JMH does it before each iteration. */
  public Volume() {
    characters = 0;
  }
}
