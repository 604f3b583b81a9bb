package touchline.compiler.emit.svg.graphviz;

import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Lays graphs out. DOT text goes to the engine as it is: graphviz-java's own parser is not used,
 * since it overflows the stack at some 1,000 nodes in a row.
 */
public final class GraphLayout {
  /** A flow of 1,000 steps takes the built-in engine about a quarter of this. */
  private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  private final LayoutEngine engine;

  GraphLayout(LayoutEngine engine) {
    this.engine = engine;
  }

  /**
   * The engine of somebody's choice.
   *
   * @throws LayoutException if it is not on this machine
   */
  public static GraphLayout with(EngineChoice choice) {
    return new GraphLayout(engine(choice));
  }

  /**
   * Begins to get ready, in the background, what the engine of somebody's choice needs to lay a
   * chart out in rows.
   */
  public static void prepare(EngineChoice choice) {
    Optional<Path> installed = installed(choice);
    if (installed.isPresent()) {
      new NativeGraphviz(installed.get(), TIME_LIMIT)
          .prepare(options(Algorithm.LAYERED, LayoutFormat.JSON));
    } else if (choice != EngineChoice.DOT) {
      Preparation.begin();
    }
  }

  private static LayoutEngine engine(EngineChoice choice) {
    Optional<Path> installed = installed(choice);
    if (installed.isPresent()) {
      return new NativeGraphviz(installed.get(), TIME_LIMIT);
    }
    if (choice == EngineChoice.DOT) {
      throw LayoutException.notInstalled();
    }
    return new EmbeddedGraphviz(TIME_LIMIT);
  }

  private static Optional<Path> installed(EngineChoice choice) {
    return choice == EngineChoice.EMBEDDED ? Optional.empty() : InstalledDot.onPath();
  }

  private static Options options(Algorithm algorithm, LayoutFormat format) {
    return Options.create().engine(algorithm.engine()).format(format.format());
  }

  /**
   * Lays out one graph.
   *
   * @param dot the graph, in the DOT language
   * @return the text that Graphviz writes, lines ended by LF
   * @throws LayoutException if the engine can't do it
   */
  public String draw(String dot, Algorithm algorithm, LayoutFormat format) {
    EngineResult result = engine.execute(dot, options(algorithm, format), LayoutEngine.NO_PIXELS);
    try {
      return result.asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
