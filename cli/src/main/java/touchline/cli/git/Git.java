package touchline.cli.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs git in a folder: each argument reaches it as it is, through no shell. */
public final class Git {
  /** The highest status of {@code git merge-file} that counts conflicts; above, it failed. */
  public static final int MOST_CONFLICTS = 127;

  private static final byte[] NO_INPUT = {};

  private final Path folder;

  private Git(Path folder) {
    this.folder = folder;
  }

  public static Git in(Path folder) {
    return new Git(folder);
  }

  /**
   * What a run left.
   *
   * @param status 0 if all went well
   * @param bytes standard output
   * @param complaint standard error, as text
   */
  public record Answer(int status, byte[] bytes, String complaint) {
    public boolean fine() {
      return status == 0;
    }

    /** Standard output as text, without the line end behind it. */
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }

    /** The first line of the complaint, without git's own word for it. */
    public String reason() {
      String first = complaint.strip().lines().findFirst().orElse("git says nothing about it");
      return first.replaceFirst("^(fatal|error): ", "");
    }
  }

  /**
   * Runs to the end.
   *
   * @throws GitException if there is no git
   */
  public Answer run(String... arguments) throws GitException {
    return run(NO_INPUT, List.of(arguments));
  }

  /** The same with something on standard input. */
  Answer run(byte[] input, List<String> arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // Words that can be told apart, no question that nobody answers, no lock for a mere look.
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      return finished(builder.start(), input);
    } catch (IOException | UncheckedIOException | CompletionException e) {
      throw new GitException("git can't be run: is it installed, and on the path?", e);
    }
  }

  /** Feeds and reads at once: a full pipe on one side must not stop the other. */
  private static Answer finished(Process process, byte[] input) throws IOException, GitException {
    CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(process, input));
    CompletableFuture<byte[]> complaint =
        CompletableFuture.supplyAsync(() -> drained(process.getErrorStream()));
    byte[] out = drained(process.getInputStream());
    fed.join();
    try {
      int status = process.waitFor();
      return new Answer(status, out, new String(complaint.join(), StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new GitException("git was interrupted", e);
    }
  }

  private static void feed(Process process, byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      // It ended without reading all; its status says whether that was well.
    }
  }

  private static byte[] drained(InputStream stream) {
    try (stream) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      stream.transferTo(all);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts between the zero bytes of an answer. */
  static List<String> zeroSeparated(byte[] bytes) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        byte[] one = Arrays.copyOfRange(bytes, start, i);
        texts.add(new String(one, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return texts;
  }
}
