package touchline.compiler.emit.svg.graphviz;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * An installed Graphviz that is started while something else is done, and waits for its graph: the
 * first process that it starts takes Java as long as Graphviz takes for a chart. Nothing depends on
 * it: without one, Graphviz is started when it is needed; unused, it ends with this program, as its
 * input does.
 */
final class StandingBy {
  private static final Queue<StandingBy> ALL = new ConcurrentLinkedQueue<>();

  private final List<String> command;
  private final FutureTask<Process> start;

  private StandingBy(List<String> command) {
    this.command = command;
    this.start = new FutureTask<>(() -> start(command));
  }

  /** Begins on a thread of its own. */
  static void begin(List<String> command) {
    StandingBy next = new StandingBy(command);
    Thread thread = new Thread(next.start, "graphviz-start");
    thread.setDaemon(true);
    thread.start();
    ALL.add(next);
  }

  /** A process that nobody has used: one that stands by, if there is one of this command. */
  static Process take(List<String> command) throws IOException, InterruptedException {
    for (StandingBy next : ALL) {
      if (next.command.equals(command) && ALL.remove(next)) {
        try {
          Process process = next.start.get();
          if (process.isAlive()) {
            return process;
          }
        } catch (ExecutionException e) {
          // It will fail again, for whoever needs it.
        }
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
