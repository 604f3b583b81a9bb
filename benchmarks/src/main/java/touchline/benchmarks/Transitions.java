package touchline.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchline.runtime.Case;
import touchline.runtime.Event;
import touchline.runtime.Machine;
import touchline.runtime.Result;
import touchline.table.StepTable;
import touchline.table.Value;
import touchline.table.json.TableFile;

/**
 * Transitions per second in memory: cases of an example from beginning to end, over and over. To
 * have something to compare with on the same machine, the same number of puts into a map.
 *
 * <p>The folder of the tables is the system property {@code touchline.tables}, {@code examples/out}
 * unless it is set.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Transitions {
  private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

  /** Of one case: its start, and for each of eight statements its beginning and its end. */
  private static final int OF_A_CASE = 17;

  private Optional<Machine> machine = Optional.empty();

  /** What is recorded at each statement, in the order in which they come. */
  private List<Map<String, Value>> values = List.of();

  /** Reads the table. */
  @Setup
  public void read() throws IOException {
    Path folder = Path.of(System.getProperty("touchline.tables", "examples/out"));
    StepTable table =
        TableFile.read(Files.readAllBytes(folder.resolve("change-of-address.steps.json")));
    machine = Optional.of(Machine.of(table, List.of(), ZoneOffset.UTC));
    values =
        List.of(
            Map.of(),
            Map.of("customer-no", new Value.TextValue("40012345")),
            Map.of(
                "new-address",
                new Value.TextValue("3 Hill Road, Leeds"),
                "moving-day",
                new Value.DateValue(LocalDate.of(2026, 12, 1))),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("score", new Value.NumberValue(BigDecimal.valueOf(5))));
  }

  /** One case, from the call to its end. */
  @Benchmark
  @OperationsPerInvocation(OF_A_CASE)
  public Result transitions() {
    Machine it = machine.orElseThrow();
    Case state = it.start(Optional.of("phone"), Optional.empty(), START).state();
    for (Map<String, Value> recorded : values) {
      int token = state.tokens().get(0).id();
      state = it.apply(state, new Event.Begin(token)).state();
      state = it.apply(state, new Event.Done(token, recorded)).state();
    }
    return state.result().orElseThrow();
  }

  /** What the same number of puts into a map costs. */
  @Benchmark
  @OperationsPerInvocation(OF_A_CASE)
  public Map<Integer, Integer> puts() {
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < OF_A_CASE; i++) {
      map.put(i, i);
    }
    return map;
  }
}
