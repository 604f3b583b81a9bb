package touchline.compiler.emit.svg.graphviz;

import com.dylibso.chicory.wasm.WasmModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import touchline.compiler.emit.svg.graphviz.wasm.WordMemory;

/**
 * Graphviz as it is before its first step, read once: what it declares, and its memory. The build
 * makes both from the module, which it has validated, so that nothing of that is done at each
 * start.
 */
final class GraphvizImage {
  /** 2 MiB, enough for a flow of some 100 steps; more is fetched as needed. */
  private static final int INITIAL_PAGES = 32;

  private static final WasmModule MODULE = Declarations.read(read("graphviz.declarations"));
  private static final byte[] MEMORY = read("graphviz.memory");

  private GraphvizImage() {}

  static WasmModule module() {
    return MODULE;
  }

  /** A memory of its own for each run. */
  static WordMemory memory() {
    return new WordMemory(INITIAL_PAGES, GraphvizHost.MEMORY_LIMIT, stackPointer(), MEMORY);
  }

  /** The value of the only global variable: an {@code i32.const}. */
  private static int stackPointer() {
    return (int) MODULE.globalSection().getGlobal(0).initInstructions().get(0).operand(0);
  }

  private static byte[] read(String name) {
    try (InputStream file = GraphvizImage.class.getResourceAsStream("wasm/" + name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
