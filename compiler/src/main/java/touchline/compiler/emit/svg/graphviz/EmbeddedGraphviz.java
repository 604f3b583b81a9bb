package touchline.compiler.emit.svg.graphviz;

import com.dylibso.chicory.wasm.ChicoryException;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The built-in Graphviz: nothing installed, no files, no clock, the same result everywhere. */
final class EmbeddedGraphviz implements LayoutEngine {
  static final String NAME = "the built-in Graphviz";

  /** What a process gets by default, so that the caller's stack doesn't decide what works. */
  private static final long STACK_BYTES = 8L << 20;

  private final Duration limit;

  EmbeddedGraphviz(Duration limit) {
    this.limit = limit;
  }

  /** Draws on a thread of its own, since only a thread can be given a stack and a time limit. */
  @Override
  public EngineResult execute(String source, Options options, Rasterizer rasterizer) {
    String algorithm = options.engine == Engine.NEATO ? "nop2" : "dot";
    GraphvizProgram program = Preparation.take();
    FutureTask<String> drawing =
        new FutureTask<>(() -> draw(program, source, algorithm, FormatName.of(options.format)));
    Thread thread = new Thread(null, drawing, "graphviz", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return EngineResult.fromString(await(drawing));
    } finally {
      program.stop();
    }
  }

  private String await(FutureTask<String> drawing) {
    try {
      return drawing.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw LayoutException.tooLarge(NAME, "it took more than " + limit.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LayoutException.failed(NAME, "it was interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof LayoutException failure
          ? failure
          : LayoutException.failed(NAME, String.valueOf(e.getCause()));
    }
  }

  private static String draw(
      GraphvizProgram program, String source, String algorithm, String format) {
    try {
      return program
          .draw(source, algorithm, format)
          .orElseThrow(() -> LayoutException.refused(NAME, program.errors()));
    } catch (StackOverflowError e) {
      throw LayoutException.tooLarge(NAME, "it is nested too deeply");
    } catch (OutOfMemoryError e) {
      throw LayoutException.tooLarge(NAME, "out of memory");
    } catch (IndexOutOfBoundsException e) {
      throw LayoutException.tooLarge(NAME, "it broke off (out of bounds memory access)");
    } catch (ChicoryException e) {
      // Graphviz takes its memory and its stack to be endless, and traps where they are not.
      String trap = String.valueOf(e.getMessage()).split(":", 2)[0];
      throw LayoutException.tooLarge(NAME, "it broke off (" + trap + ")");
    }
  }
}
