package touchline.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import touchline.cli.journal.JournalFile;
import touchline.cli.journal.JournalLine;

/**
 * Lines of a case's journal a second, each on the disk before the next; to have something to
 * compare with on the same disk, as many bytes appended and synced without any journal.
 *
 * <p>The files are in the folder of the system property {@code touchline.disk}, the current one
 * unless it is set: temporary folders are often no disk.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JournalAppends {
  private static final String TEXT =
      "{\"at\":\"2026-11-24T09:00:00Z\",\"step\":\"known\",\"input\":\"answer\",\"answer\":\"no\"}\n";
  private static final JournalLine LINE =
      new JournalLine(
          Map.of("at", "2026-11-24T09:00:00Z", "step", "known", "input", "answer", "answer", "no"));

  private Optional<Path> folder = Optional.empty();
  private Optional<JournalFile> journal = Optional.empty();
  private Optional<FileChannel> bare = Optional.empty();

  /** Begins both files. */
  @Setup
  public void open() throws IOException {
    Path disk = Path.of(System.getProperty("touchline.disk", "."));
    Path fresh = Files.createTempDirectory(disk, "journal");
    folder = Optional.of(fresh);
    journal = Optional.of(JournalFile.open(fresh.resolve("a.case")));
    bare =
        Optional.of(
            FileChannel.open(
                fresh.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** A line of a journal. */
  @Benchmark
  public void journal() throws IOException {
    journal.orElseThrow().append(LINE);
  }

  /** The same bytes without one. */
  @Benchmark
  public void bare() throws IOException {
    FileChannel channel = bare.orElseThrow();
    channel.write(ByteBuffer.wrap(TEXT.getBytes(StandardCharsets.UTF_8)));
    channel.force(false);
  }

  /** Takes both files away. */
  @TearDown
  public void close() throws IOException {
    journal.orElseThrow().close();
    bare.orElseThrow().close();
    Path used = folder.orElseThrow();
    Files.deleteIfExists(used.resolve("a.case"));
    Files.deleteIfExists(used.resolve("bare"));
    Files.deleteIfExists(used);
  }
}
