package touchline.compiler.emit.svg.graphviz;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.WasmModule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import touchline.compiler.emit.svg.graphviz.wasm.GraphvizModule;
import touchline.compiler.emit.svg.graphviz.wasm.WordMemory;

/**
 * One run of Graphviz, in a memory of its own: whatever happens in it, the next run starts clean,
 * so a picture never depends on the pictures before it.
 *
 * <p>The exports have the short names that Emscripten gave them in this very module; viz.js, where
 * it comes from, lists the C functions behind them.
 */
final class GraphvizProgram {
  private static final String INITIALIZE = "A";
  private static final String VERSION = "D";
  private static final String ALLOCATE = "F";
  private static final String READ_GRAPH = "I";
  private static final String CREATE_CONTEXT = "V";
  private static final String LAY_OUT = "X";
  private static final String RENDER = "_";
  private static final int NULL = 0;

  private final GraphvizHost host = new GraphvizHost();
  private final WordMemory memory = GraphvizImage.memory();
  private final Instance program;

  GraphvizProgram() {
    WasmModule module = GraphvizImage.module();
    program =
        Instance.builder(module)
            .withImportValues(host.functionsFor(module))
            .withMachineFactory(GraphvizModule::create)
            .withMemoryFactory(limits -> memory)
            .build();
    program.export(INITIALIZE).apply();
  }

  /** The version of Graphviz. */
  String version() {
    return text(pointer(VERSION));
  }

  /**
   * Lays a graph out and writes it down in a format; none if Graphviz found a mistake, which {@link
   * #errors} then names. May be called once: what it allocates is given back with the memory.
   */
  Optional<String> draw(String dot, String algorithm, String format) {
    int graph = pointer(READ_GRAPH, allocate(dot));
    if (graph == NULL) {
      return Optional.empty();
    }
    int context = pointer(CREATE_CONTEXT);
    if (pointer(LAY_OUT, context, graph, allocate(algorithm)) != 0) {
      return Optional.empty();
    }
    int result = pointer(RENDER, context, graph, allocate(format));
    return result == NULL ? Optional.empty() : Optional.of(text(result));
  }

  /** Breaks off what runs, from any thread. */
  void stop() {
    memory.stop();
  }

  /** What Graphviz found wrong. */
  String errors() {
    return GraphvizMessages.errors(host.messages());
  }

  private int pointer(String function, long... arguments) {
    return (int) program.export(function).apply(arguments)[0];
  }

  private int allocate(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int start = pointer(ALLOCATE, bytes.length + 1L);
    if (start == NULL) {
      throw new OutOfMemoryError("no room for the graph");
    }
    memory.write(start, bytes);
    memory.writeByte(start + bytes.length, (byte) 0);
    return start;
  }

  private String text(int start) {
    return memory.readCString(start, StandardCharsets.UTF_8);
  }
}
