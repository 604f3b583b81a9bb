package touchline.cli.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output or standard error: text goes out as UTF-8 whatever the machine's language is.
 * What fails is remembered, not thrown: a reader who leaves ({@code | head}) must not end the work.
 */
public final class Output {
  private final OutputStream stream;
  private final boolean terminal;
  private Optional<IOException> failure = Optional.empty();

  /**
   * @param terminal whether a person is looking
   */
  public Output(OutputStream stream, boolean terminal) {
    this.stream = stream;
    this.terminal = terminal;
  }

  public boolean isTerminal() {
    return terminal;
  }

  public void print(String text) {
    if (failure.isPresent()) {
      return;
    }
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  public void line(String text) {
    print(text + "\n");
  }

  /** Why something could not be written; a reader who has left is no reason. */
  public Optional<String> failure() {
    return failure.map(WordedIo::reason).filter(reason -> !reason.contains("Broken pipe"));
  }
}
