import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Makes the classes that Chicory generated start and run faster, without changing what they
 * compute. Run by the build: {@code java TuneGraphviz.java FOLDER}; a second run changes nothing.
 *
 * <ul>
 *   <li>Memory is our {@code WordMemory}, a final class, instead of an interface, and is accessed by
 *       our {@code MemoryAccess}.
 *   <li>A comparison and the jump that depends on it become one jump, instead of a call, a number
 *       and a jump: less to interpret, less to compile, and fewer methods too long to be compiled.
 *   <li>The stack pointer, the only global variable, is a field of the memory.
 *   <li>Nothing looks at every call and loop whether the thread was interrupted; somebody who wants
 *       to stop takes the memory away.
 * </ul>
 */
final class TuneGraphviz {
  private static final String RUNTIME = "com/dylibso/chicory/runtime/";
  private static final String MEMORY = RUNTIME + "Memory";
  private static final String OPERATIONS = RUNTIME + "OpcodeImpl";
  private static final String OURS = "touchline/compiler/emit/svg/graphviz/wasm/";
  private static final String WORD_MEMORY = OURS + "WordMemory";
  private static final String MEMORY_ACCESS = OURS + "MemoryAccess";
  private static final String SHADED = OURS + "GraphvizModuleMachineShaded";

  /** The jump where a comparison of two ints holds. */
  private static final Map<String, Integer> INTS =
      Map.of(
          "EQ", Opcodes.IF_ICMPEQ,
          "NE", Opcodes.IF_ICMPNE,
          "LT_S", Opcodes.IF_ICMPLT,
          "LE_S", Opcodes.IF_ICMPLE,
          "GT_S", Opcodes.IF_ICMPGT,
          "GE_S", Opcodes.IF_ICMPGE);

  /** The jump where a comparison of two unsigned ints holds, once they are swapped. */
  private static final Map<String, Integer> SWAPPED_INTS =
      Map.of(
          "LT_U", Opcodes.IF_ICMPGT,
          "LE_U", Opcodes.IF_ICMPGE,
          "GT_U", Opcodes.IF_ICMPLT,
          "GE_U", Opcodes.IF_ICMPLE);

  /** The jump behind {@code lcmp}, or behind {@code dcmpl} or {@code dcmpg}. */
  private static final Map<String, Integer> SIGNS =
      Map.of(
          "EQ", Opcodes.IFEQ,
          "NE", Opcodes.IFNE,
          "LT", Opcodes.IFLT,
          "LE", Opcodes.IFLE,
          "GT", Opcodes.IFGT,
          "GE", Opcodes.IFGE);

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    // Chicory's copy of the module, which nobody reads: SplitGraphviz makes something smaller.
    Files.deleteIfExists(folder.resolve("GraphvizModule.meta"));
    List<Path> classes;
    try (Stream<Path> files = Files.list(folder)) {
      classes = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : classes) {
      if (!file.endsWith("GraphvizModuleMachineShaded.class")) {
        Files.write(file, tuned(Files.readAllBytes(file)));
      }
    }
  }

  /** Frames stay as they are: no jump gets another target, and no target another stack. */
  private static byte[] tuned(byte[] original) {
    ClassNode parsed = new ClassNode();
    new ClassReader(original).accept(parsed, 0);
    parsed.methods.forEach(TuneGraphviz::tune);
    ClassWriter writer = new ClassWriter(0);
    parsed.accept(new ClassRemapper(writer, new OurMemory()));
    return writer.toByteArray();
  }

  private static void tune(MethodNode method) {
    for (AbstractInsnNode each : method.instructions.toArray()) {
      if (each instanceof MethodInsnNode call) {
        tune(call, method);
      }
    }
  }

  private static void tune(MethodInsnNode call, MethodNode method) {
    if (call.owner.equals(SHADED) && call.name.equals("checkInterruption")) {
      method.instructions.remove(call);
    } else if (call.owner.equals(SHADED) && call.name.startsWith("memory")) {
      call.owner = MEMORY_ACCESS;
    } else if (call.owner.equals(SHADED) && call.name.equals("readGlobal")) {
      readStackPointer(call, method);
    } else if (call.owner.equals(SHADED) && call.name.equals("writeGlobal")) {
      writeStackPointer(call, method);
    } else if (call.name.equals("memory") && !(call.getNext() instanceof TypeInsnNode)) {
      method.instructions.insert(call, new TypeInsnNode(Opcodes.CHECKCAST, WORD_MEMORY));
    } else if ((call.owner.equals(OPERATIONS) || call.name.equals("i32_ge_u"))
        && call.getNext() instanceof JumpInsnNode jump
        && (jump.getOpcode() == Opcodes.IFEQ || jump.getOpcode() == Opcodes.IFNE)) {
      join(call, jump, method);
      method.maxStack += 2;
    }
  }

  /** The only global variable is the stack pointer; it is an int, and read as a long. */
  private static void readStackPointer(MethodInsnNode call, MethodNode method) {
    AbstractInsnNode instance = call.getPrevious();
    expect(instance, Opcodes.ALOAD);
    expect(instance.getPrevious(), Opcodes.ICONST_0);
    expect(call.getNext(), Opcodes.L2I);
    method.instructions.remove(instance.getPrevious());
    method.instructions.remove(call.getNext());
    memoryBefore((VarInsnNode) instance);
    replace(call, method, new FieldInsnNode(Opcodes.GETFIELD, WORD_MEMORY, "stackPointer", "I"));
  }

  private static void writeStackPointer(MethodInsnNode call, MethodNode method) {
    AbstractInsnNode instance = call.getPrevious();
    AbstractInsnNode global = instance.getPrevious();
    expect(instance, Opcodes.ALOAD);
    expect(global, Opcodes.ICONST_0);
    expect(global.getPrevious(), Opcodes.I2L);
    method.instructions.remove(global.getPrevious());
    method.instructions.remove(global);
    memoryBefore((VarInsnNode) instance);
    AbstractInsnNode put = new FieldInsnNode(Opcodes.PUTFIELD, WORD_MEMORY, "stackPointer", "I");
    replace(call, method, swap(), put);
  }

  /** The last two parameters of each function are the memory and the instance. */
  private static void memoryBefore(VarInsnNode instance) {
    instance.var--;
  }

  private static void expect(AbstractInsnNode instruction, int opcode) {
    if (instruction.getOpcode() != opcode) {
      throw new IllegalStateException("Chicory generates other code than before: compare it");
    }
  }

  private static void join(MethodInsnNode comparison, JumpInsnNode jump, MethodNode method) {
    String name = comparison.name.toUpperCase(Locale.ROOT);
    String type = name.substring(0, 3);
    String relation = name.substring(4);
    if (relation.equals("EQZ")) {
      if (type.equals("I64")) {
        replace(comparison, method, new InsnNode(Opcodes.LCONST_0), new InsnNode(Opcodes.LCMP));
      } else {
        method.instructions.remove(comparison);
      }
      jumpWhere(Opcodes.IFEQ, jump);
    } else if (type.equals("I32") && INTS.containsKey(relation)) {
      method.instructions.remove(comparison);
      jumpWhere(INTS.get(relation), jump);
    } else if (type.equals("I32") && SWAPPED_INTS.containsKey(relation)) {
      replace(comparison, method, leastInt(), xor(), swap(), leastInt(), xor());
      jumpWhere(SWAPPED_INTS.get(relation), jump);
    } else if (type.equals("I64") && SIGNS.containsKey(relation.replace("_S", ""))) {
      replace(comparison, method, new InsnNode(Opcodes.LCMP));
      jumpWhere(SIGNS.get(relation.replace("_S", "")), jump);
    } else if (type.equals("F64") && SIGNS.containsKey(relation)) {
      // What is not a number must make each relation false but NE.
      boolean less = relation.startsWith("L");
      replace(comparison, method, new InsnNode(less ? Opcodes.DCMPG : Opcodes.DCMPL));
      jumpWhere(SIGNS.get(relation), jump);
    }
  }

  /** The opposite of a jump's opcode stands beside it, the even ones behind the odd ones. */
  private static void jumpWhere(int holds, JumpInsnNode jump) {
    int opposite = (holds + 1 ^ 1) - 1;
    jump.setOpcode(jump.getOpcode() == Opcodes.IFNE ? holds : opposite);
  }

  private static void replace(
      AbstractInsnNode old, MethodNode method, AbstractInsnNode... instructions) {
    for (AbstractInsnNode instruction : instructions) {
      method.instructions.insertBefore(old, instruction);
    }
    method.instructions.remove(old);
  }

  private static AbstractInsnNode leastInt() {
    return new LdcInsnNode(Integer.MIN_VALUE);
  }

  private static AbstractInsnNode xor() {
    return new InsnNode(Opcodes.IXOR);
  }

  private static AbstractInsnNode swap() {
    return new InsnNode(Opcodes.SWAP);
  }

  /** Puts our memory in the place of Chicory's, but for what Chicory itself gives us. */
  private static final class OurMemory extends Remapper {
    OurMemory() {
      super(Opcodes.ASM9);
    }

    @Override
    public String map(String name) {
      return name.equals(MEMORY) ? WORD_MEMORY : name;
    }

    @Override
    public String mapMethodDesc(String descriptor) {
      return descriptor.equals("()L" + MEMORY + ";") ? descriptor : super.mapMethodDesc(descriptor);
    }
  }
}
