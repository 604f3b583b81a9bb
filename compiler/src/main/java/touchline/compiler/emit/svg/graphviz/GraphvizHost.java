package touchline.compiler.emit.svg.graphviz;

import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.TrapException;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The world that Graphviz runs in: memory that grows up to a limit, and somebody who takes down its
 * messages. There are no files, no environment, no clock and no chance.
 */
final class GraphvizHost {
  /** 1 GiB; a flow of 2,000 steps takes 26 MiB. */
  static final int MEMORY_LIMIT = 16_384;

  private static final long SUCCESS = 0;
  private static final long NO_SUCH_FILE = -44;
  private static final long NOT_SUPPORTED = -52;
  private static final long NO_TERMINAL = -59;
  private static final long BAD_DESCRIPTOR = 8;
  private static final long[] NOTHING = {};

  private final StringBuilder messages = new StringBuilder();

  private final Map<String, WasmFunctionHandle> functions =
      Map.ofEntries(
          Map.entry("a", (program, arguments) -> stop("an assertion failed")),
          Map.entry("b", (program, arguments) -> stop("an exception was thrown")),
          Map.entry("i", (program, arguments) -> stop("it was aborted")),
          Map.entry("h", (program, arguments) -> stop("exit status " + arguments[0])),
          Map.entry("p", this::takeMessage),
          Map.entry("k", this::growMemory),
          // fd_write, fd_read, fd_close, fd_seek
          Map.entry("c", this::write),
          Map.entry("d", always(BAD_DESCRIPTOR)),
          Map.entry("e", always(SUCCESS)),
          Map.entry("r", always(BAD_DESCRIPTOR)),
          // openat, newfstatat, faccessat, fstat64, fcntl64, ioctl, mmap, munmap
          Map.entry("l", always(NO_SUCH_FILE)),
          Map.entry("v", always(NO_SUCH_FILE)),
          Map.entry("y", always(NO_SUCH_FILE)),
          Map.entry("w", always(-BAD_DESCRIPTOR)),
          Map.entry("f", always(-BAD_DESCRIPTOR)),
          Map.entry("j", always(NO_TERMINAL)),
          Map.entry("m", always(NOT_SUPPORTED)),
          Map.entry("n", always(SUCCESS)),
          // environ_get, environ_sizes_get
          Map.entry("s", always(SUCCESS)),
          Map.entry("t", this::countNoEnvironment),
          // date_now, clock_time_get, localtime, tzset, random_get
          Map.entry("g", always(0)),
          Map.entry("x", this::startOfTime),
          Map.entry("o", (program, arguments) -> NOTHING),
          Map.entry("q", (program, arguments) -> NOTHING),
          Map.entry("u", this::noRandomness));

  /** The functions that the module asks for, in the shapes that it asks for. */
  ImportValues functionsFor(WasmModule module) {
    ImportFunction[] wanted =
        module.importSection().stream()
            .map(FunctionImport.class::cast)
            .map(function -> implementation(module, function))
            .toArray(ImportFunction[]::new);
    return ImportValues.builder().addFunction(wanted).build();
  }

  private ImportFunction implementation(WasmModule module, FunctionImport function) {
    return new ImportFunction(
        function.module(),
        function.name(),
        module.typeSection().getType(function.typeIndex()),
        functions.get(function.name()));
  }

  /** Everything that Graphviz said. */
  String messages() {
    return messages.toString();
  }

  private static WasmFunctionHandle always(long result) {
    return (program, arguments) -> value(result);
  }

  private long[] stop(String why) {
    throw new TrapException(why);
  }

  private long[] takeMessage(Instance program, long... arguments) {
    messages.append(program.memory().readCString((int) arguments[0], StandardCharsets.UTF_8));
    return value(SUCCESS);
  }

  /** Grows by half at least, since growing copies everything. */
  private long[] growMemory(Instance program, long... arguments) {
    Memory memory = program.memory();
    int pages = memory.pages();
    long bytes = Integer.toUnsignedLong((int) arguments[0]);
    long wanted = (bytes + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE;
    if (wanted > MEMORY_LIMIT) {
      throw new OutOfMemoryError("Graphviz asks for more than " + MEMORY_LIMIT + " pages");
    }
    long target = Math.min(MEMORY_LIMIT, Math.max(wanted, pages + pages / 2));
    boolean grown = memory.grow((int) target - pages) >= 0;
    return value(grown ? 1 : 0);
  }

  /** Writes to whichever file descriptor; the buffers are pairs of start and length. */
  private long[] write(Instance program, long... arguments) {
    Memory memory = program.memory();
    int buffers = (int) arguments[1];
    int count = (int) arguments[2];
    int written = 0;
    for (int buffer = buffers; buffer < buffers + 8 * count; buffer += 8) {
      int length = memory.readInt(buffer + 4);
      byte[] bytes = memory.readBytes(memory.readInt(buffer), length);
      messages.append(new String(bytes, StandardCharsets.UTF_8));
      written += length;
    }
    memory.writeI32((int) arguments[3], written);
    return value(SUCCESS);
  }

  private long[] countNoEnvironment(Instance program, long... arguments) {
    program.memory().writeI32((int) arguments[0], 0);
    program.memory().writeI32((int) arguments[1], 0);
    return value(SUCCESS);
  }

  private long[] startOfTime(Instance program, long... arguments) {
    program.memory().writeLong((int) arguments[2], 0);
    return value(SUCCESS);
  }

  private long[] noRandomness(Instance program, long... arguments) {
    int start = (int) arguments[0];
    program.memory().fill((byte) 0, start, start + (int) arguments[1]);
    return value(SUCCESS);
  }

  private static long[] value(long result) {
    return new long[] {result};
  }
}
