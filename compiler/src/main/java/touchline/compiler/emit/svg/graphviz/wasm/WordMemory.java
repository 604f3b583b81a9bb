package touchline.compiler.emit.svg.graphviz.wasm;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.DataSegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * WebAssembly's memory as one array of 32-bit words, since nearly all that Graphviz reads and
 * writes are aligned words: one array access each, which Java's quick compiler translates well.
 * What is not aligned is put together from bytes.
 *
 * <p>Shared memory, locks and passive segments don't exist: the module has none.
 */
public final class WordMemory implements Memory {
  private static final int[] GONE = {};
  private static final int WORDS_IN_PAGE = PAGE_SIZE / Integer.BYTES;

  /** Read by {@link MemoryAccess} at every step. */
  int[] words;

  /** Where Graphviz's own stack ends; it grows downwards. */
  int stackPointer;

  private final int initialPages;
  private final int maximumPages;
  private final byte[] image;
  private volatile boolean stopped;

  /**
   * Memory of some pages of 64 KiB, which may become more.
   *
   * @param image what is in it at the start, in little-endian order
   */
  public WordMemory(int initialPages, int maximumPages, int stackPointer, byte[] image) {
    this.initialPages = initialPages;
    this.maximumPages = maximumPages;
    this.stackPointer = stackPointer;
    this.image = image;
    words = new int[initialPages * WORDS_IN_PAGE];
  }

  /**
   * Takes the memory away, from any thread: whatever runs in it breaks off at its next access, with
   * an {@link IndexOutOfBoundsException}. That costs nothing while it runs.
   */
  public void stop() {
    stopped = true;
    words = GONE;
  }

  @Override
  public int pages() {
    return words.length / WORDS_IN_PAGE;
  }

  @Override
  public int grow(int more) {
    int before = pages();
    if (stopped || more < 0 || more > maximumPages - before) {
      return -1;
    }
    int[] larger = Arrays.copyOf(words, (before + more) * WORDS_IN_PAGE);
    words = stopped ? GONE : larger;
    return before;
  }

  @Override
  public int initialPages() {
    return initialPages;
  }

  @Override
  public int maximumPages() {
    return maximumPages;
  }

  @Override
  public boolean shared() {
    return false;
  }

  /** Takes the image: the module's segments are in there. */
  @Override
  public void initialize(Instance instance, DataSegment[] segments) {
    ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().get(words, 0, image.length / Integer.BYTES);
  }

  @Override
  public void write(int start, byte[] bytes, int from, int count) {
    for (int i = 0; i < count; i++) {
      writeByte(start + i, bytes[from + i]);
    }
  }

  @Override
  public byte[] readBytes(int start, int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = read(start + i);
    }
    return bytes;
  }

  @Override
  public byte read(int address) {
    return (byte) (words[address >> 2] >> (address << 3));
  }

  @Override
  public void writeByte(int address, byte value) {
    int shift = address << 3;
    int word = words[address >> 2];
    words[address >> 2] = word & ~(0xFF << shift) | (value & 0xFF) << shift;
  }

  @Override
  public short readShort(int address) {
    return (short) (read(address) & 0xFF | read(address + 1) << 8);
  }

  @Override
  public long readU16(int address) {
    return readShort(address) & 0xFFFF;
  }

  @Override
  public void writeShort(int address, short value) {
    writeByte(address, (byte) value);
    writeByte(address + 1, (byte) (value >> 8));
  }

  /** Also across two words. */
  @Override
  public int readInt(int address) {
    int shift = address << 3;
    int low = words[address >> 2] >>> shift;
    return (address & 3) == 0 ? low : low | words[(address >> 2) + 1] << -shift;
  }

  @Override
  public void writeI32(int address, int value) {
    if ((address & 3) == 0) {
      words[address >> 2] = value;
    } else {
      writeShort(address, (short) value);
      writeShort(address + 2, (short) (value >> 16));
    }
  }

  @Override
  public long readLong(int address) {
    if ((address & 3) == 0) {
      return words[address >> 2] & 0xFFFF_FFFFL | (long) words[(address >> 2) + 1] << 32;
    }
    return readInt(address) & 0xFFFF_FFFFL | (long) readInt(address + 4) << 32;
  }

  @Override
  public void writeLong(int address, long value) {
    writeI32(address, (int) value);
    writeI32(address + 4, (int) (value >> 32));
  }

  @Override
  public float readFloat(int address) {
    return Float.intBitsToFloat(readInt(address));
  }

  @Override
  public long readF32(int address) {
    return readInt(address);
  }

  @Override
  public void writeF32(int address, float value) {
    writeI32(address, Float.floatToRawIntBits(value));
  }

  @Override
  public double readDouble(int address) {
    return Double.longBitsToDouble(readLong(address));
  }

  @Override
  public long readF64(int address) {
    return readLong(address);
  }

  @Override
  public void writeF64(int address, double value) {
    writeLong(address, Double.doubleToRawLongBits(value));
  }

  @Override
  public void zero() {
    Arrays.fill(words, 0);
  }

  /** Up to, but not including, the end. */
  @Override
  public void fill(byte value, int start, int end) {
    int address = start;
    for (; address < end && (address & 3) != 0; address++) {
      writeByte(address, value);
    }
    int aligned = Math.max(address, end & ~3);
    Arrays.fill(words, address >> 2, aligned >> 2, (value & 0xFF) * 0x0101_0101);
    for (address = aligned; address < end; address++) {
      writeByte(address, value);
    }
  }

  /** Also where the two places overlap. */
  @Override
  public void copy(int target, int source, int count) {
    if (((target | source | count) & 3) == 0) {
      System.arraycopy(words, source >> 2, words, target >> 2, count >> 2);
    } else if (target <= source) {
      for (int i = 0; i < count; i++) {
        writeByte(target + i, read(source + i));
      }
    } else {
      for (int i = count - 1; i >= 0; i--) {
        writeByte(target + i, read(source + i));
      }
    }
  }

  @Override
  public Object lock(int address) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int waitOn(int address, int expected, long timeout) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int waitOn(int address, long expected, long timeout) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int notify(int address, int maximum) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void initPassiveSegment(int segment, int target, int offset, int size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drop(int segment) {
    throw new UnsupportedOperationException();
  }
}
