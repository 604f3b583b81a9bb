package touchline.compiler.emit.svg.graphviz;

import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The installed Graphviz, run as a process of its own. graphviz-java's own command line engine is
 * not used, since it goes through a shell and temporary files.
 */
final class NativeGraphviz implements LayoutEngine {
  private static final String NAME = "the installed Graphviz";

  /** A thread per pipe, so that none of them can fill up while another is waited for. */
  private static final Executor PIPES =
      task -> {
        Thread thread = new Thread(task, "graphviz-pipe");
        thread.setDaemon(true);
        thread.start();
      };

  private final Path dot;
  private final Duration limit;

  NativeGraphviz(Path dot, Duration limit) {
    this.dot = dot;
    this.limit = limit;
  }

  /** Begins to start it, for a graph that is likely to come. */
  void prepare(Options options) {
    StandingBy.begin(command(options));
  }

  @Override
  public EngineResult execute(String source, Options options, Rasterizer rasterizer) {
    try {
      Process process = StandingBy.take(command(options));
      try {
        return EngineResult.fromString(run(process, source));
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException | UncheckedIOException e) {
      throw LayoutException.failed(NAME, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LayoutException.failed(NAME, "it was interrupted");
    }
  }

  private List<String> command(Options options) {
    String format = "-T" + FormatName.of(options.format);
    return options.engine == Engine.NEATO
        ? List.of(dot.toString(), "-Kneato", "-n2", format)
        : List.of(dot.toString(), "-Kdot", format);
  }

  private String run(Process process, String source) throws InterruptedException {
    CompletableFuture<String> output = reading(process.getInputStream());
    CompletableFuture<String> messages = reading(process.getErrorStream());
    PIPES.execute(() -> write(process.getOutputStream(), source));
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      throw LayoutException.tooLarge(NAME, "it took more than " + limit.toSeconds() + " seconds");
    }
    if (process.exitValue() != 0) {
      throw failure(process.exitValue(), GraphvizMessages.errors(messages.join()));
    }
    return output.join();
  }

  private static LayoutException failure(int status, String errors) {
    return errors.isEmpty()
        ? LayoutException.failed(NAME, "exit status " + status)
        : LayoutException.refused(NAME, errors);
  }

  private static CompletableFuture<String> reading(InputStream pipe) {
    return CompletableFuture.supplyAsync(() -> read(pipe), PIPES);
  }

  private static String read(InputStream pipe) {
    try (pipe) {
      return new String(pipe.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream pipe, String source) {
    try (pipe) {
      pipe.write(source.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The process ended before it had read everything; its exit status will say why.
    }
  }
}
