import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times whole processes, from start to end, in turns: a hello-world and the tool, so that whatever
 * else the machine does hits all alike. Started by {@code benchmarks/whole-process}.
 */
final class WholeProcess {
  private static final Path NOTHING = Path.of("/dev/null");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String HELLO_ROW = "hello-world";

  /** What takes seconds is run less often. */
  private static final int OTHERS_EVERY = 5;

  private static final String HELLO =
      "public class Hello {\n"
          + "  public static void main(String[] arguments) {\n"
          + "    System.out.println(\"hello\");\n"
          + "  }\n"
          + "}\n";

  private final Path home;
  private final Path work;
  private final Path java;

  private WholeProcess(Path home, Path work, Path java) {
    this.home = home;
    this.work = work;
    this.java = java;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path java = Path.of(arguments[2]);
    int runs = Integer.parseInt(arguments[3]);
    new WholeProcess(Path.of(arguments[0]), Path.of(arguments[1]), java).measure(runs);
  }

  private void measure(int runs) throws IOException, InterruptedException {
    Path hello = Files.writeString(work.resolve("Hello.java"), HELLO);
    run(List.of(java + "/bin/javac", "-d", work.toString(), hello.toString()));
    Map<String, List<String>> checks = new LinkedHashMap<>();
    checks.put(HELLO_ROW, List.of(java + "/bin/java", "-cp", work.toString(), "Hello"));
    checks.put("`check`, 60 lines", tool("check", home.resolve("examples/fault-report.flow")));
    checks.put("`check`, 1,000 steps", tool("check", work.resolve("steps-1000/flows.flow")));
    Map<String, List<String>> others = new LinkedHashMap<>();
    others.put("`build --to svg`, 12 steps, embedded", svg("steps-12", "embedded"));
    others.put("`build --to svg`, 100 steps, embedded", svg("steps-100", "embedded"));
    if (isInstalled("dot")) {
      others.put("`dot` alone, 100 steps", dot());
      others.put("`build --to svg`, 100 steps, native", svg("steps-100", "dot"));
    }
    others.put("`check`, 1,000 files of 60 lines", tool("check", work.resolve("files-1000")));
    others.put("`build`, 1,000 files, unchanged", build());
    awaitArchive(checks.get("`check`, 60 lines"), "check");
    awaitArchive(svg("steps-12", "embedded"), "build");
    run(build());
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) {
      time(checks, times);
      if (i % OTHERS_EVERY == 0) {
        time(others, times);
      }
    }
    write(times, runs);
  }

  private void time(Map<String, List<String>> commands, Map<String, List<Double>> times)
      throws IOException, InterruptedException {
    for (Map.Entry<String, List<String>> command : commands.entrySet()) {
      times.computeIfAbsent(command.getKey(), name -> new ArrayList<>());
      times.get(command.getKey()).add(run(command.getValue()));
    }
  }

  private List<String> tool(String command, Path input, String... options) {
    List<String> line = new ArrayList<>();
    line.addAll(List.of(home.resolve("touchline").toString(), command, input.toString()));
    line.addAll(List.of(options));
    return line;
  }

  /** Into a folder that is thrown away before, or nothing would be made the second time. */
  private List<String> svg(String flow, String engine) {
    String out = work.resolve("svg").toString();
    List<String> build =
        tool("build", work.resolve(flow + "/flows.flow"), "--to", "svg", "--engine", engine);
    build.addAll(List.of("-o", out));
    List<String> line = new ArrayList<>(List.of("sh", "-c", "rm -rf \"$0\"; exec \"$@\"", out));
    line.addAll(build);
    return line;
  }

  private List<String> build() {
    String out = work.resolve("built").toString();
    return tool("build", work.resolve("files-1000"), "--to", "md,json,csv,table", "-o", out);
  }

  private List<String> dot() throws IOException, InterruptedException {
    String out = work.resolve("dot").toString();
    run(tool("build", work.resolve("steps-100/flows.flow"), "--to", "dot", "-o", out));
    try (Stream<Path> made = Files.walk(Path.of(out))) {
      Path chart = made.filter(file -> file.toString().endsWith(".dot")).findFirst().orElseThrow();
      return List.of("dot", "-Tsvg", chart.toString());
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** The first run of a kind has the launcher make its archive, in the background. */
  private void awaitArchive(List<String> command, String scope)
      throws IOException, InterruptedException {
    run(command);
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (hasArchive(scope)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException("no archive for " + scope + " after " + PATIENCE);
  }

  /** Asks for nothing but names: other files come and go while an archive is made. */
  private boolean hasArchive(String scope) {
    File[] folders = work.resolve("cache/touchline/classes").toFile().listFiles();
    return folders != null
        && Arrays.stream(folders)
            .map(File::list)
            .filter(Objects::nonNull)
            .flatMap(Arrays::stream)
            .anyMatch(name -> name.endsWith("+" + scope + ".jar"));
  }

  /** How long it takes, in seconds. */
  private double run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(NOTHING.toFile())
            .redirectOutput(NOTHING.toFile())
            .redirectError(work.resolve("said").toFile());
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("XDG_CACHE_HOME", work.resolve("cache").toString());
    builder.environment().put("TOUCHLINE_BUILD", "never");
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      String said = Files.readString(work.resolve("said"));
      throw new IOException(command + " ended with " + status + ": " + said);
    }
    return seconds;
  }

  /** Replaces the rows of this Java in the page, which stand between two marks. */
  private void write(Map<String, List<Double>> times, int runs) throws IOException {
    String version = Runtime.version().feature() + "";
    double hello = median(times.get(HELLO_ROW));
    double least = times.get(HELLO_ROW).stream().min(Double::compare).orElseThrow();
    String rows =
        times.entrySet().stream()
            .map(
                entry -> {
                  double median = median(entry.getValue());
                  double fastest = entry.getValue().stream().min(Double::compare).orElseThrow();
                  return String.format(
                      Locale.ROOT,
                      "| %s | %s | %.3f s | %.3f s | %.1f | %.1f |\n",
                      version,
                      entry.getKey(),
                      median,
                      fastest,
                      median / hello,
                      fastest / least);
                })
            .collect(Collectors.joining());
    System.out.print(rows);
    Path page = home.resolve("docs/performance.md");
    String text = Files.readString(page);
    String begin = "<!-- whole-process " + version + " -->\n";
    int start = text.indexOf(begin);
    if (start < 0) {
      System.err.println("docs/performance.md has no place for Java " + version);
      return;
    }
    int rest = start + begin.length();
    int end = text.indexOf("<!--", rest);
    String machine =
        Runtime.getRuntime().availableProcessors() + " processors, " + runs + " runs in turns";
    String table =
        "\nJava "
            + System.getProperty("java.version")
            + ", "
            + machine
            + ":\n\n"
            + "| Java | run | median | fastest | median ÷ hello-world | fastest ÷ hello-world |\n"
            + "|---|---|---|---|---|---|\n"
            + rows
            + "\n";
    Files.writeString(page, text.substring(0, rest) + table + text.substring(end));
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
