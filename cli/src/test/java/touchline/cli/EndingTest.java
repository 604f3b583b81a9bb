package touchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import touchline.cli.work.Console;
import touchline.cli.work.ExitCode;
import touchline.cli.work.Output;
import touchline.cli.work.RefusedException;

class EndingTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void whatTheToolRefusesIsWrongUsage() {
    int status =
        Ending.of(
            () -> {
              throw new RefusedException("no such thing");
            },
            console(OutputStream.nullOutputStream()));
    assertThat(status).isEqualTo(ExitCode.USAGE);
    assertThat(errors()).isEqualTo("touchline: no such thing\n");
  }

  @Test
  void aFaultIsOneLineThatAsksForAReport() {
    int status =
        Ending.of(
            () -> {
              throw new IllegalStateException("secret/path");
            },
            console(OutputStream.nullOutputStream()));
    assertThat(status).isEqualTo(ExitCode.FAULT);
    assertThat(errors())
        .hasLineCount(1)
        .contains("a fault of the tool")
        .contains("IllegalStateException at touchline.cli.EndingTest")
        .contains("Please report it");
  }

  @Test
  void soAreAnOverflowingStackAndUsedUpMemory() {
    assertThat(Ending.of(() -> overflow(1), console(OutputStream.nullOutputStream())))
        .isEqualTo(ExitCode.FAULT);
    assertThat(errors()).hasLineCount(1).contains("StackOverflowError");
    err.reset();
    int status =
        Ending.of(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            console(OutputStream.nullOutputStream()));
    assertThat(status).isEqualTo(ExitCode.FAULT);
    assertThat(errors()).hasLineCount(1).contains("-Xmx4g");
  }

  @Test
  void aReaderWhoHasLeftIsNoFailure() {
    Console console = console(new Broken("Broken pipe"));
    assertThat(Ending.of(() -> printing(console), console)).isEqualTo(ExitCode.FINE);
    assertThat(errors()).isEmpty();
  }

  @Test
  void aFullDiskIsOne() {
    Console console = console(new Broken("No space left on device"));
    assertThat(Ending.of(() -> printing(console), console)).isEqualTo(ExitCode.USAGE);
    assertThat(errors())
        .isEqualTo("touchline: standard output can't be written: No space left on device\n");
  }

  private static int printing(Console console) {
    console.out().line("one");
    console.out().line("two");
    return ExitCode.FINE;
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }

  private Console console(OutputStream out) {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        new Output(out, false),
        new Output(err, false),
        Path.of("."),
        false,
        Clock.systemUTC(),
        () -> LocalDate.EPOCH);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A stream that nothing can be written to. */
  private static final class Broken extends OutputStream {
    private final String reason;

    Broken(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
