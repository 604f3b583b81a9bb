package touchline.compiler.emit.svg.graphviz;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An installed Graphviz that is started while something else is done, and waits for its graph: the
 * first process that it starts takes Java as long as Graphviz takes for a chart. There is one at
 * most. Nothing depends on it: without one, Graphviz is started when it is needed; unused, it ends
 * with this program, as its input does.
 */
final class StandingBy {
  private static final AtomicReference<@Nullable StandingBy> NEXT = new AtomicReference<>();

  private final List<String> command;
  private final FutureTask<Process> start;

  private StandingBy(List<String> command) {
    this.command = command;
    this.start = new FutureTask<>(() -> start(command));
  }

  /** Begins on a thread of its own; does nothing if there is one already. */
  static void begin(List<String> command) {
    StandingBy next = new StandingBy(command);
    if (NEXT.compareAndSet(null, next)) {
      Thread thread = new Thread(next.start, "graphviz-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** A process that nobody has used: the one that stands by, if it is of this command. */
  static Process take(List<String> command) throws IOException, InterruptedException {
    StandingBy next = NEXT.get();
    if (next != null && next.command.equals(command) && NEXT.compareAndSet(next, null)) {
      try {
        Process process = next.start.get();
        if (process.isAlive()) {
          return process;
        }
      } catch (ExecutionException e) {
        // It will fail again, for whoever needs it.
      }
    }
    return start(command);
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Numbers with a decimal point and messages in English, whatever the user's language is.
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}
