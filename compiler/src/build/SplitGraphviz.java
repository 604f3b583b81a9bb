import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * Splits the WebAssembly module of Graphviz into what Chicory must read at each start, some 8 KB of
 * types, imports, exports and the table of functions, and the memory as it is at the start, which
 * can be taken as it is. The code is in classes by now. Run by the build: {@code java
 * SplitGraphviz.java MODULE DECLARATIONS MEMORY}.
 *
 * <p>The layout of sections and segments is that of the WebAssembly specification, part 5.5.
 */
final class SplitGraphviz {
  private static final int HEADER_BYTES = 8;
  private static final int DATA_SECTION = 11;

  /** Functions, and the number of segments. */
  private static final Set<Integer> NOT_NEEDED = Set.of(10, 12);

  private static final int I32_CONST = 0x41;
  private static final int END = 0x0B;

  private final ByteBuffer module;
  private byte[] memory = {};

  private SplitGraphviz(byte[] module) {
    this.module = ByteBuffer.wrap(module);
  }

  public static void main(String[] arguments) throws IOException {
    SplitGraphviz split = new SplitGraphviz(Files.readAllBytes(Path.of(arguments[0])));
    byte[] declarations = split.declarations();
    Files.createDirectories(Path.of(arguments[1]).getParent());
    Files.write(Path.of(arguments[1]), declarations);
    Files.write(Path.of(arguments[2]), split.memory);
  }

  /** The module without code and data; the data are in the memory afterwards. */
  private byte[] declarations() {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    rest.write(module.array(), 0, HEADER_BYTES);
    module.position(HEADER_BYTES);
    while (module.hasRemaining()) {
      int start = module.position();
      int section = module.get();
      int end = number() + module.position();
      if (section == DATA_SECTION) {
        readSegments();
      } else if (!NOT_NEEDED.contains(section)) {
        rest.write(module.array(), start, end - start);
      }
      module.position(end);
    }
    return rest.toByteArray();
  }

  private void readSegments() {
    int count = number();
    for (int i = 0; i < count; i++) {
      expect(0);
      expect(I32_CONST);
      int start = number();
      expect(END);
      int length = number();
      int end = start + length + Integer.BYTES - 1 & -Integer.BYTES;
      memory = Arrays.copyOf(memory, Math.max(memory.length, end));
      module.get(memory, start, length);
    }
  }

  private void expect(int value) {
    if (module.get() != value) {
      throw new IllegalStateException("Another kind of segment at byte " + module.position());
    }
  }

  /** In LEB128; never negative here, so that its last bit of sign doesn't matter. */
  private int number() {
    int value = 0;
    int shift = 0;
    byte piece;
    do {
      piece = module.get();
      value |= (piece & 0x7F) << shift;
      shift += 7;
    } while (piece < 0);
    return value;
  }
}
