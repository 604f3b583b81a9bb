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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times whole processes, from start to end, in turns: a hello-world and the tool, so that whatever
 * else the machine does hits all alike. Started by {@code benchmarks/whole-process}.
 */
final class WholeProcess {
  private static final Path NOTHING = Path.of("/dev/null");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
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
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("hello-world", List.of(java + "/bin/java", "-cp", work.toString(), "Hello"));
    commands.put("`check`, 60 lines", check(home.resolve("examples/fault-report.flow")));
    commands.put("`check`, 1,000 steps", check(work.resolve("thousand/flows.flow")));
    awaitArchive(commands.get("`check`, 60 lines"));
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        times
            .computeIfAbsent(command.getKey(), name -> new ArrayList<>())
            .add(run(command.getValue()));
      }
    }
    write(times, runs);
  }

  private List<String> check(Path flow) {
    return List.of(home.resolve("touchline").toString(), "check", flow.toString());
  }

  /** The first run has the launcher make its archive, in the background. */
  private void awaitArchive(List<String> command) throws IOException, InterruptedException {
    run(command);
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      try (Stream<Path> kept = Files.list(work.resolve("cache/touchline"))) {
        if (kept.anyMatch(file -> file.toString().endsWith(".of"))) {
          return;
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("no archive after " + PATIENCE);
  }

  /** How long it takes, in seconds. */
  private double run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(NOTHING.toFile())
            .redirectOutput(NOTHING.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("XDG_CACHE_HOME", work.resolve("cache").toString());
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IOException(command + " ended with " + status);
    }
    return seconds;
  }

  /** Replaces the rows of this Java in the page, which stand between two marks. */
  private void write(Map<String, List<Double>> times, int runs) throws IOException {
    String version = Runtime.version().feature() + "";
    double hello = median(times.get("hello-world"));
    double least = times.get("hello-world").stream().min(Double::compare).orElseThrow();
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
