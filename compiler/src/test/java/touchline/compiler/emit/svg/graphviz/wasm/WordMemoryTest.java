package touchline.compiler.emit.svg.graphviz.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares with Chicory's own memory, access by access. */
class WordMemoryTest {
  private static final int SIZE = 4096;

  private final WordMemory ours = new WordMemory(1, 3, 0, new byte[0]);
  private final Memory theirs = new ByteArrayMemory(new MemoryLimits(1, 3));

  @Test
  void readsWhatWasWrittenInWhateverWidthAndPlace() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long value = random.nextLong();
      int kind = random.nextInt(8);
      int place = random.nextInt(SIZE);
      int other = random.nextInt(SIZE);
      int count = random.nextInt(40);
      write(ours, kind, place, other, count, value);
      write(theirs, kind, place, other, count, value);
      compare(random.nextInt(SIZE));
      compare(place);
    }
    assertThat(ours.readBytes(0, SIZE)).isEqualTo(theirs.readBytes(0, SIZE));
  }

  private static void write(Memory memory, int kind, int place, int other, int count, long value) {
    switch (kind) {
      case 0 -> memory.writeByte(place, (byte) value);
      case 1 -> memory.writeShort(place, (short) value);
      case 2 -> memory.writeI32(place, (int) value);
      case 3 -> memory.writeLong(place, value);
      case 4 -> memory.writeF32(place, (int) value);
      case 5 -> memory.writeF64(place, value);
      case 6 -> memory.fill((byte) value, place, place + count);
      default -> memory.copy(place, other, count);
    }
  }

  private void compare(int place) {
    assertThat(ours.read(place)).isEqualTo(theirs.read(place));
    assertThat(ours.readShort(place)).isEqualTo(theirs.readShort(place));
    assertThat(ours.readU16(place)).isEqualTo(theirs.readU16(place));
    assertThat(ours.readInt(place)).isEqualTo(theirs.readInt(place));
    assertThat(ours.readLong(place)).isEqualTo(theirs.readLong(place));
    assertThat(ours.readF32(place)).isEqualTo(theirs.readF32(place));
    assertThat(ours.readF64(place)).isEqualTo(theirs.readF64(place));
  }

  @Test
  void growsUpToItsLimitAndKeepsWhatIsInIt() {
    ours.writeI32(8, 42);

    assertThat(ours.grow(2)).isEqualTo(1);
    assertThat(ours.pages()).isEqualTo(3);
    assertThat(ours.readInt(8)).isEqualTo(42);
    assertThat(ours.grow(1)).isEqualTo(-1);
  }

  @Test
  void isClosedOnBothSides() {
    assertThatThrownBy(() -> ours.readInt(65_536)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ours.readInt(-4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ours.writeLong(65_532, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isGoneWhenItIsTakenAway() {
    ours.stop();

    assertThatThrownBy(() -> ours.read(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(ours.grow(1)).isEqualTo(-1);
  }
}
