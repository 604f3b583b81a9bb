package touchline.cli.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts processes with a known environment and waits for them. */
final class Shell {
  private static final int PATIENCE_IN_SECONDS = 120;

  private final Path scratch;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Path folder;
  private String input = "";

  /**
   * @param scratch an empty folder for captured output
   */
  Shell(Path scratch) {
    this.scratch = scratch;
    this.folder = scratch;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  Shell in(Path workingFolder) {
    folder = workingFolder;
    return this;
  }

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Shell without(String variable) {
    environment.remove(variable);
    return this;
  }

  Shell reading(String text) {
    input = text;
    return this;
  }

  Ended run(String... command) {
    return start(command).end();
  }

  Running start(String... command) {
    try {
      Path in = Files.createTempFile(scratch, "in", "");
      Path out = Files.createTempFile(scratch, "out", "");
      Path err = Files.createTempFile(scratch, "err", "");
      Files.writeString(in, input);
      ProcessBuilder builder =
          new ProcessBuilder(new ArrayList<>(List.of(command)))
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      return new Running(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process that may still run. */
  record Running(Process process, Path out, Path err) {
    Ended end() {
      try {
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new AssertionError("still running after " + PATIENCE_IN_SECONDS + " s");
        }
        return new Ended(process.exitValue(), text(out), text(err));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }

    private static String text(Path file) throws IOException {
      return Files.readString(file, StandardCharsets.UTF_8);
    }
  }

  /** What is left of a process. */
  record Ended(int status, String out, String err) {}
}
