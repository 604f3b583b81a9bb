package touchline.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import touchline.cli.work.Console;
import touchline.cli.work.Output;

/** What is read without picocli is what picocli reads. */
class PlainCheckTest {
  private static final String VERSION = "1.2.3";
  private static final int LINES = 5_000;

  @Test
  void readsWhatPicocliReads() {
    Random random = new Random(6);
    List<String> words = words();
    int plain = 0;
    for (int i = 0; i < LINES; i++) {
      List<String> line = new ArrayList<>(List.of("check"));
      for (int length = random.nextInt(5); length > 0; length--) {
        line.add(words.get(random.nextInt(words.size())));
      }
      Optional<CheckLine> read = PlainCheck.read(line, VERSION);
      if (read.isPresent()) {
        plain++;
        assertThat(read).as("%s", line).isEqualTo(byPicocli(line));
      }
    }
    assertThat(plain).isGreaterThan(LINES / 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check .",
        "check a.flow b c",
        "check -",
        "check -q --strict a.flow",
        "check --quiet a.flow --format json",
        "check --format=github --color=never flows"
      })
  void readsTheEverydayLines(String line) {
    List<String> arguments = List.of(line.split(" ", -1));
    assertThat(PlainCheck.read(arguments, VERSION)).isPresent().isEqualTo(byPicocli(arguments));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build",
        "--help",
        "check --help",
        "check --strict --strict",
        "check -q --quiet",
        "check --strict=true",
        "check --format",
        "check --format pdf",
        "check --unknown",
        "check @lines",
        "check --fix a.flow"
      })
  void leavesTheUnusualToPicocli(String line) {
    assertThat(PlainCheck.read(List.of(line.split(" ", -1)), VERSION)).isEmpty();
  }

  /** The options that there are, with and without values, and things that are not options. */
  private static List<String> words() {
    List<String> words = new ArrayList<>(List.of("a.flow", "b", "-", "json", "text", "always", ""));
    words.addAll(List.of("--", "-qq", "'b'", "\"b\"", "x=y", "check", "--formt"));
    for (OptionSpec option :
        Objects.requireNonNull(picocli().getSubcommands().get("check"))
            .getCommandSpec()
            .options()) {
      for (String name : option.names()) {
        words.add(name);
        words.add(name + "=text");
        words.add(name + "=never");
      }
    }
    return words;
  }

  private static CommandLine picocli() {
    Output nowhere = new Output(new ByteArrayOutputStream(), false);
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            Path.of("."),
            false,
            Clock.systemUTC(),
            () -> LocalDate.EPOCH);
    return new Commands(console, VERSION).line(List.of("check"));
  }

  /** None if picocli refuses. */
  private static Optional<CheckLine> byPicocli(List<String> line) {
    try {
      ParseResult result = picocli().parseArgs(line.toArray(String[]::new));
      CheckCommand command = (CheckCommand) result.subcommand().commandSpec().userObject();
      return Optional.of(command.line());
    } catch (ParameterException e) {
      return Optional.empty();
    }
  }
}
