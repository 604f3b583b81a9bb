import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes a Java of its own for the tool: the modules that it needs, the tool among them, and an
 * archive of the classes that everyday commands load. All jars become one module, because only
 * modules can be linked, and because Java keeps its archive with the modules wherever the image is
 * moved to, while an archive of jars is bound to their place.
 */
public final class MakeImage {
  private static final String MAIN = "touchline/touchline.cli.Main";

  /** C1 alone and the serial collector start fastest. */
  private static final String OPTIONS =
      "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"
          + " -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Djava.awt.headless=true";

  private final Path jars;
  private final Path work;
  private final Path image;
  private final String version;

  private MakeImage(Path jars, Path work, Path image, String version) {
    this.jars = jars;
    this.work = work;
    this.image = image;
    this.version = version;
  }

  /** Arguments: the folder of the jars, a folder to work in, the image to make, the version. */
  public static void main(String[] arguments) throws Exception {
    new MakeImage(
            Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3])
        .make();
  }

  private void make() throws Exception {
    delete(work);
    delete(image);
    Path module = Files.createDirectories(work.resolve("module"));
    List<Path> all = jars();
    for (Path jar : all) {
      unpack(jar, module);
    }
    declare(module, all);
    Path jmod = work.resolve("touchline.jmod");
    run(
        "jmod",
        List.of("create", "--class-path", module.toString(), "--module-version", version,
            jmod.toString()));
    run(
        "jlink",
        List.of("--module-path", jmod.toString(), "--add-modules", "touchline", "--strip-debug",
            "--no-header-files", "--no-man-pages", "--add-options", OPTIONS, "--output",
            image.toString()));
    keepClasses();
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.walk(jars)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void unpack(Path jar, Path module) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        boolean aboutTheJar =
            name.endsWith("module-info.class")
                || name.startsWith("META-INF/") && !name.equals("META-INF/NOTICE");
        if (!entry.isDirectory() && !aboutTheJar) {
          Path file = module.resolve(name).normalize();
          if (!file.startsWith(module)) {
            throw new IOException(jar + " holds " + name);
          }
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  /** The modules of Java that the jars need. */
  private static String required(List<Path> jars) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("--multi-release", "17", "--ignore-missing-deps", "--print-module-deps"));
    jars.forEach(jar -> arguments.add(jar.toString()));
    return run("jdeps", arguments).strip();
  }

  /** As one module they look for, and offer, what each of them does as a module of its own. */
  private void declare(Path module, List<Path> jars) throws IOException {
    StringBuilder text = new StringBuilder("module touchline {\n");
    for (String name : required(jars).split(",")) {
      text.append("  requires ").append(name).append(";\n");
    }
    SortedSet<String> services = new TreeSet<>();
    for (ModuleDescriptor one : modules(jars)) {
      one.uses().stream().filter(it -> holds(module, it)).forEach(services::add);
      for (ModuleDescriptor.Provides offer : one.provides()) {
        text.append("  provides ").append(offer.service()).append(" with ");
        text.append(String.join(", ", offer.providers())).append(";\n");
      }
    }
    services.forEach(service -> text.append("  uses ").append(service).append(";\n"));
    Path source = work.resolve("module-info.java");
    Files.writeString(source, text.append("}\n"));
    run(
        "javac",
        List.of("-proc:none", "-nowarn", "--module-version", version, "-d", module.toString(),
            source.toString()));
  }

  private static List<ModuleDescriptor> modules(List<Path> jars) {
    return ModuleFinder.of(jars.toArray(Path[]::new)).findAll().stream()
        .map(ModuleReference::descriptor)
        .sorted()
        .toList();
  }

  private static boolean holds(Path module, String type) {
    return Files.exists(module.resolve(type.replace('.', '/') + ".class"));
  }

  /** Runs everyday commands, and has Java keep what they loaded as its own archive. */
  private void keepClasses() throws IOException, InterruptedException {
    Path rehearsal = Files.createDirectories(work.resolve("rehearsal"));
    Path list = work.resolve("classes.list");
    java("-XX:DumpLoadedClassList=" + list, "-m", "touchline/touchline.cli.Rehearsal",
        rehearsal.toString(), "check", "build", "all");
    java("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-m", MAIN);
  }

  private void java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("java.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed: " + Files.readString(work.resolve("java.log")));
    }
  }

  private static String run(String tool, List<String> arguments) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow()
            .run(new PrintWriter(out, true), new PrintWriter(err, true),
                arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IOException(tool + " failed: " + out + err);
    }
    return out.toString();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
