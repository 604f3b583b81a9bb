import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Makes a plain class of each lambda and method reference. javac leaves that to Java, which makes
 * them while the program runs, one call site at a time: a short run would spend much of its time on
 * it. Run by the build, on compiled classes: {@code java PlainLambdas.java FOLDER}. What it has
 * changed once is not changed again.
 */
final class PlainLambdas {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

  /** By name, as class files spell it. */
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  /** Classes that may use one another's private members, by the class that says so. */
  private final Map<String, List<String>> nests = new LinkedHashMap<>();

  public static void main(String[] arguments) throws IOException {
    new PlainLambdas().change(Path.of(arguments[0]));
  }

  private void change(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      Rewriter rewriter = new Rewriter(reader);
      reader.accept(rewriter, 0);
      if (rewriter.made > 0) {
        changed.put(reader.getClassName(), rewriter.writer.toByteArray());
      }
    }
    for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
      String host = nest.getKey();
      byte[] before =
          changed.containsKey(host) ? changed.get(host) : Files.readAllBytes(file(folder, host));
      changed.put(host, withMembers(before, nest.getValue()));
    }
    for (Map.Entry<String, byte[]> one : changed.entrySet()) {
      Files.write(file(folder, one.getKey()), one.getValue());
    }
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name + ".class");
  }

  private static byte[] withMembers(byte[] host, List<String> members) {
    ClassReader reader = new ClassReader(host);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(writer, 0);
    members.forEach(writer::visitNestMember);
    return writer.toByteArray();
  }

  /** Copies a class; where it would have a lambda made, it uses a class of its own. */
  private final class Rewriter extends ClassVisitor {
    final ClassWriter writer;
    private final String owner;
    private String host;
    private int version;
    int made;

    Rewriter(ClassReader reader) {
      super(Opcodes.ASM9);
      writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      cv = writer;
      owner = reader.getClassName();
      host = owner;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] faces) {
      this.version = version;
      super.visit(version, access, name, signature, parent, faces);
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor copy = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, copy) {
        @Override
        public void visitInvokeDynamicInsn(
            String method, String site, Handle bootstrap, Object... arguments) {
          if (bootstrap.getOwner().equals(LAMBDAS) && bootstrap.getName().equals("metafactory")) {
            String lambda = lambda(method, site, arguments);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, Lambda.MAKE, site, false);
          } else {
            super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
          }
        }
      };
    }

    /** Makes its class; returns the name of that. */
    private String lambda(String method, String site, Object... arguments) {
      Lambda lambda =
          new Lambda(
              owner + "$$" + made++,
              new Method(method, ((Type) arguments[0]).getDescriptor()),
              new Method(method, ((Type) arguments[2]).getDescriptor()),
              (Handle) arguments[1],
              Type.getArgumentTypes(site),
              Type.getReturnType(site));
      changed.put(lambda.name(), lambda.bytes(version, host));
      nests.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda.name());
      return lambda.name();
    }
  }

  /**
   * A lambda as a class.
   *
   * @param erased the method of its interface
   * @param actual the same with the types that are meant
   * @param body what it calls
   * @param captured what it holds
   */
  private record Lambda(
      String name, Method erased, Method actual, Handle body, Type[] captured, Type face) {
    static final String MAKE = "make";
    private static final String CONSTRUCTOR = "<init>";
    private static final Type OBJECT = Type.getType(Object.class);

    byte[] bytes(int version, String host) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
      String[] faces = {face.getInternalName()};
      writer.visit(version, access, name, null, OBJECT.getInternalName(), faces);
      writer.visitNestHost(host);
      for (int i = 0; i < captured.length; i++) {
        int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(field, "c" + i, captured[i].getDescriptor(), null, null).visitEnd();
      }
      construct(writer);
      make(writer);
      call(writer);
      writer.visitEnd();
      return writer.toByteArray();
    }

    private void construct(ClassWriter writer) {
      GeneratorAdapter code = code(writer, Opcodes.ACC_PRIVATE, constructor());
      code.loadThis();
      code.invokeConstructor(OBJECT, new Method(CONSTRUCTOR, "()V"));
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.loadArg(i);
        code.putField(type(), "c" + i, captured[i]);
      }
      end(code);
    }

    private void make(ClassWriter writer) {
      GeneratorAdapter code = code(writer, Opcodes.ACC_STATIC, new Method(MAKE, face, captured));
      code.newInstance(type());
      code.dup();
      code.loadArgs();
      code.invokeConstructor(type(), constructor());
      end(code);
    }

    private void call(ClassWriter writer) {
      GeneratorAdapter code = code(writer, Opcodes.ACC_PUBLIC, erased);
      Type owner = Type.getObjectType(body.getOwner());
      boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      if (makes) {
        code.newInstance(owner);
        code.dup();
      }
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.getField(type(), "c" + i, captured[i]);
      }
      List<Type> taken = taken(owner);
      for (int i = 0; i < erased.getArgumentTypes().length; i++) {
        code.loadArg(i);
        Type given = erased.getArgumentTypes()[i];
        Type meant = actual.getArgumentTypes()[i];
        narrow(code, given, meant);
        adapt(code, meant, taken.get(captured.length + i));
      }
      Type result = makes ? owner : Type.getReturnType(body.getDesc());
      code.visitMethodInsn(
          opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      if (erased.getReturnType() == Type.VOID_TYPE) {
        drop(code, result);
      } else {
        adapt(code, result, actual.getReturnType());
        narrow(code, actual.getReturnType(), erased.getReturnType());
      }
      end(code);
    }

    /** What the body takes, its object first if it is a method of one. */
    private List<Type> taken(Type owner) {
      List<Type> taken = new ArrayList<>();
      int tag = body.getTag();
      if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
        taken.add(owner);
      }
      taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
      return taken;
    }

    /** Private methods are called like others: the class is of their nest. */
    private int opcode() {
      return switch (body.getTag()) {
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      };
    }

    private static void narrow(GeneratorAdapter code, Type from, Type to) {
      if (isObject(from) && isObject(to) && !from.equals(to)) {
        code.checkCast(to);
      }
    }

    private static void adapt(GeneratorAdapter code, Type from, Type to) {
      if (isObject(from) && isObject(to)) {
        return;
      }
      if (isObject(from)) {
        code.unbox(to);
      } else if (isObject(to)) {
        code.valueOf(from);
      } else if (!from.equals(to)) {
        code.cast(from, to);
      }
    }

    private static void drop(GeneratorAdapter code, Type result) {
      if (result.getSize() == 2) {
        code.pop2();
      } else if (result.getSize() == 1) {
        code.pop();
      }
    }

    private Type type() {
      return Type.getObjectType(name);
    }

    private Method constructor() {
      return new Method(CONSTRUCTOR, Type.VOID_TYPE, captured);
    }
  }

  private static boolean isObject(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private static GeneratorAdapter code(ClassWriter writer, int access, Method method) {
    MethodVisitor visitor =
        writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
    GeneratorAdapter code =
        new GeneratorAdapter(visitor, access, method.getName(), method.getDescriptor());
    code.visitCode();
    return code;
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }
}
