import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Writes {@code equals}, {@code hashCode} and {@code toString} of records as plain methods. javac leaves them to
 * Java, which makes them of many small functions while the program runs: the first record in a set
 * would cost as much as reading a flow. Run by the build, on compiled classes: {@code java
 * PlainRecords.java FOLDER}. What it has changed once is not changed again.
 */
final class PlainRecords {
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";
  private static final int HIDDEN =
      Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;

  private PlainRecords() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      if ("java/lang/Record".equals(reader.getSuperName())) {
        Rewriter rewriter = new Rewriter(reader);
        reader.accept(rewriter, 0);
        Files.write(file, rewriter.writer.toByteArray());
      }
    }
  }

  /** Copies a record; where it would have a method made, it calls one of its own. */
  private static final class Rewriter extends ClassVisitor {
    final ClassWriter writer;
    private final String owner;

    Rewriter(ClassReader reader) {
      super(Opcodes.ASM9);
      writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      cv = writer;
      owner = reader.getClassName();
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor copy = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, copy) {
        @Override
        public void visitInvokeDynamicInsn(
            String method, String site, Handle bootstrap, Object... arguments) {
          if (bootstrap.getOwner().equals(RECORDS)) {
            String plain = plain(method, site, arguments);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, plain, site, false);
          } else {
            super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
          }
        }
      };
    }

    /** Makes a method that does it; returns the name of that. */
    private String plain(String method, String site, Object... arguments) {
      Method plain = new Method("plain$" + method, site);
      MethodVisitor visitor = writer.visitMethod(HIDDEN, plain.getName(), site, null, null);
      GeneratorAdapter code = new GeneratorAdapter(visitor, HIDDEN, plain.getName(), site);
      code.visitCode();
      List<Handle> fields = Stream.of(arguments).skip(2).map(Handle.class::cast).toList();
      Body body = new Body(code, (Type) arguments[0], fields);
      switch (method) {
        case "equals" -> body.equal();
        case "hashCode" -> body.hash();
        default -> body.text();
      }
      code.returnValue();
      code.endMethod();
      return plain.getName();
    }
  }

  /**
   * Writes what a method does.
   *
   * @param fields how they are read
   */
  private record Body(GeneratorAdapter code, Type type, List<Handle> fields) {
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Type TEXT = Type.getType(StringBuilder.class);

    void equal() {
      Label different = new Label();
      code.loadArg(1);
      code.instanceOf(type);
      code.visitJumpInsn(Opcodes.IFEQ, different);
      for (Handle field : fields) {
        load(field, 0);
        load(field, 1);
        String kind = field.getDesc();
        if (isObject(Type.getType(kind))) {
          code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
          code.visitJumpInsn(Opcodes.IFEQ, different);
        } else {
          code.invokeStatic(wrapper(kind), new Method("compare", "(" + kind + kind + ")I"));
          code.visitJumpInsn(Opcodes.IFNE, different);
        }
      }
      code.push(true);
      code.returnValue();
      code.visitLabel(different);
      Object[] locals = {type.getInternalName(), "java/lang/Object"};
      code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
      code.push(false);
    }

    void hash() {
      code.push(0);
      for (Handle field : fields) {
        code.push(31);
        code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
        load(field, 0);
        String kind = field.getDesc();
        if (isObject(Type.getType(kind))) {
          code.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
        } else {
          code.invokeStatic(wrapper(kind), new Method("hashCode", "(" + kind + ")I"));
        }
        code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
      }
    }

    /** As {@code Record.toString} is described: {@code Name[first=1, second=2]}. */
    void text() {
      code.newInstance(TEXT);
      code.dup();
      code.invokeConstructor(TEXT, Method.getMethod("void <init>()"));
      String before = simpleName() + "[";
      for (Handle field : fields) {
        append(before + field.getName() + "=");
        load(field, 0);
        append(Type.getType(field.getDesc()));
        before = ", ";
      }
      append(fields.isEmpty() ? before + "]" : "]");
      code.invokeVirtual(TEXT, Method.getMethod("String toString()"));
    }

    private void append(String constant) {
      code.push(constant);
      append(Type.getType(String.class));
    }

    private void append(Type kind) {
      String taken =
          switch (kind.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.OBJECT, Type.ARRAY ->
                kind.getClassName().equals("java.lang.String")
                    ? kind.getDescriptor()
                    : "Ljava/lang/Object;";
            default -> kind.getDescriptor();
          };
      code.invokeVirtual(TEXT, new Method("append", "(" + taken + ")" + TEXT.getDescriptor()));
    }

    /** Without the classes around it, and without the number that a local one has. */
    private String simpleName() {
      String name = type.getInternalName();
      String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
      return last.replaceFirst("^[0-9]+", "");
    }

    private void load(Handle field, int argument) {
      code.loadArg(argument);
      code.checkCast(type);
      code.getField(type, field.getName(), Type.getType(field.getDesc()));
    }

    private static Type wrapper(String kind) {
      return Type.getType(
          switch (kind) {
            case "Z" -> Boolean.class;
            case "C" -> Character.class;
            case "B" -> Byte.class;
            case "S" -> Short.class;
            case "I" -> Integer.class;
            case "J" -> Long.class;
            case "F" -> Float.class;
            default -> Double.class;
          });
    }
  }

  private static boolean isObject(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }
}
