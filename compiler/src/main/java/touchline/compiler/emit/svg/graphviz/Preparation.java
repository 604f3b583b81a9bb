package touchline.compiler.emit.svg.graphviz;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Gets the built-in Graphviz ready while something else is done: loading it takes as long as
 * drawing a small picture. Nothing depends on it: a program that nobody prepared is made when it is
 * needed, and is the same.
 */
final class Preparation {
  private static final AtomicReference<FutureTask<GraphvizProgram>> NEXT =
      new AtomicReference<>(task());

  private Preparation() {}

  private static FutureTask<GraphvizProgram> task() {
    return new FutureTask<>(GraphvizProgram::new);
  }

  /** Begins on a thread of its own; once begun, doing so again changes nothing. */
  static void begin() {
    Thread thread = new Thread(NEXT.get(), "graphviz-preparation");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * A program that nobody has used, the prepared one if there is one.
   *
   * @throws LayoutException if there is no room for it
   */
  static GraphvizProgram take() {
    FutureTask<GraphvizProgram> next = NEXT.getAndSet(task());
    next.run();
    try {
      return next.get();
    } catch (ExecutionException e) {
      throw LayoutException.failed(EmbeddedGraphviz.NAME, String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LayoutException.failed(EmbeddedGraphviz.NAME, "it was interrupted");
    }
  }
}
