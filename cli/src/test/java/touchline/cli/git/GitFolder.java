package touchline.cli.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real repository in a folder of a test, of which the machine's settings know nothing. */
public final class GitFolder {
  private static final Map<String, String> ALONE =
      Map.of(
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_AUTHOR_NAME", "Ada",
          "GIT_AUTHOR_EMAIL", "ada@example.com",
          "GIT_AUTHOR_DATE", "2026-11-01T12:00:00Z",
          "GIT_COMMITTER_NAME", "Ada",
          "GIT_COMMITTER_EMAIL", "ada@example.com",
          "GIT_COMMITTER_DATE", "2026-11-01T12:00:00Z",
          "LC_ALL", "C.UTF-8");

  private final Path folder;

  private GitFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes a repository with the branch {@code main}. */
  public static GitFolder in(Path folder) {
    GitFolder made = new GitFolder(folder);
    made.git("init", "--quiet", "--initial-branch=main");
    return made;
  }

  /** Takes the machine's settings of git out of an environment. */
  public static void alone(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.putAll(ALONE);
  }

  public Path path() {
    return folder;
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  public GitFolder write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public GitFolder commit(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "-m", message);
    return this;
  }

  /**
   * Runs git, which must end well.
   *
   * @return what it said
   */
  public String git(String... arguments) {
    Ended ended = attempt(arguments);
    if (ended.status() != 0) {
      throw new AssertionError("git " + List.of(arguments) + ": " + ended.said());
    }
    return ended.said();
  }

  /** Runs git, however it ends. */
  public Ended attempt(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    alone(builder.environment());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** How git ended and what it said, on both streams. */
  public record Ended(int status, String said) {}
}
