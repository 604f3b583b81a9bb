package touchline.compiler.emit.svg.graphviz.wasm;

/**
 * What the generated code calls instead of Chicory's own access to memory; the build puts these
 * calls in. So short that Java's quick compiler puts them in place of the calls: no interface, no
 * lambda, one check of alignment.
 *
 * <p>An address is a start and an offset. Where their sum overflows, an array index is out of
 * bounds, as it would be without.
 */
final class MemoryAccess {
  private MemoryAccess() {}

  static byte memoryReadByte(int start, int offset, WordMemory memory) {
    int address = start + offset;
    return (byte) (memory.words[address >> 2] >> (address << 3));
  }

  static short memoryReadShort(int start, int offset, WordMemory memory) {
    return memory.readShort(start + offset);
  }

  static int memoryReadInt(int start, int offset, WordMemory memory) {
    int address = start + offset;
    return (address & 3) == 0 ? memory.words[address >> 2] : memory.readInt(address);
  }

  static long memoryReadLong(int start, int offset, WordMemory memory) {
    return memory.readLong(start + offset);
  }

  static float memoryReadFloat(int start, int offset, WordMemory memory) {
    return memory.readFloat(start + offset);
  }

  static double memoryReadDouble(int start, int offset, WordMemory memory) {
    return Double.longBitsToDouble(memory.readLong(start + offset));
  }

  static void memoryWriteByte(int start, byte value, int offset, WordMemory memory) {
    memory.writeByte(start + offset, value);
  }

  static void memoryWriteShort(int start, short value, int offset, WordMemory memory) {
    memory.writeShort(start + offset, value);
  }

  static void memoryWriteInt(int start, int value, int offset, WordMemory memory) {
    memory.writeI32(start + offset, value);
  }

  static void memoryWriteLong(int start, long value, int offset, WordMemory memory) {
    memory.writeLong(start + offset, value);
  }

  static void memoryWriteFloat(int start, float value, int offset, WordMemory memory) {
    memory.writeF32(start + offset, value);
  }

  static void memoryWriteDouble(int start, double value, int offset, WordMemory memory) {
    memory.writeLong(start + offset, Double.doubleToRawLongBits(value));
  }

  static void memoryCopy(int target, int source, int count, WordMemory memory) {
    memory.copy(target, source, count);
  }

  static void memoryFill(int start, byte value, int count, WordMemory memory) {
    memory.fill(value, start, start + count);
  }

  static int memoryPages(WordMemory memory) {
    return memory.pages();
  }
}
