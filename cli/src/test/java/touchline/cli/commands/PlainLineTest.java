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
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import touchline.cli.work.Console;
import touchline.cli.work.Output;

/** What is read without picocli is what picocli reads. */
class PlainLineTest {
  private static final Supplier<String> VERSION = () -> "1.2.3";
  private static final int LINES = 5_000;
  private static final int LONGEST = 5;

  @ParameterizedTest
  @ValueSource(strings = {"check", "build"})
  void readsWhatPicocliReads(String command) {
    Random random = new Random(6);
    List<String> words = words(command);
    int plain = 0;
    for (int i = 0; i < LINES; i++) {
      List<String> line = new ArrayList<>(List.of(command));
      for (int length = random.nextInt(LONGEST); length > 0; length--) {
        line.add(words.get(random.nextInt(words.size())));
      }
      Optional<?> read = read(line);
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
        "check --format=github --color=never flows",
        "build",
        "build a.flow -o docs",
        "build - --to svg",
        "build flows --to=md,json,md --output=docs --strict -q",
        "build --engine embedded --no-cache a.flow --color always",
        "build flows -o docs --check"
      })
  void readsTheEverydayLines(String line) {
    List<String> arguments = List.of(line.split(" ", -1));
    assertThat(read(arguments)).isPresent().isEqualTo(byPicocli(arguments));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fmt",
        "--help",
        "check --help",
        "check --strict --strict",
        "check -q --quiet",
        "check --strict=true",
        "check --format",
        "check --format pdf",
        "check --unknown",
        "check @lines",
        "check --fix a.flow",
        "build --help",
        "build --to",
        "build --to svg,",
        "build --to svg --to md",
        "build --to pdf",
        "build -odocs",
        "build -o --to svg",
        "build --chart blocks",
        "build --today 2026-01-01"
      })
  void leavesTheUnusualToPicocli(String line) {
    assertThat(read(List.of(line.split(" ", -1)))).isEmpty();
  }

  private static Optional<?> read(List<String> line) {
    Optional<?> check = PlainCheck.read(line, VERSION);
    return check.isPresent() ? check : PlainBuild.read(line);
  }

  /** The options that there are, with and without values, and things that are not options. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>(List.of("a.flow", "b", "-", "json", "text", "always", ""));
    words.addAll(List.of("--", "-qq", "'b'", "\"b\"", "x=y", "check", "--formt", "svg,md"));
    for (OptionSpec option :
        Objects.requireNonNull(picocli(command).getSubcommands().get(command))
            .getCommandSpec()
            .options()) {
      for (String name : option.names()) {
        words.add(name);
        words.add(name + "=text");
        words.add(name + "=never");
        words.add(name + "=svg,svg,dot");
        words.add(name + "=dot");
      }
    }
    return words;
  }

  private static CommandLine picocli(String command) {
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
    return new Commands(console, VERSION).line(List.of(command));
  }

  /** None if picocli refuses. */
  private static Optional<?> byPicocli(List<String> line) {
    try {
      ParseResult result = picocli(line.get(0)).parseArgs(line.toArray(String[]::new));
      Object command = result.subcommand().commandSpec().userObject();
      return Optional.of(
          command instanceof CheckCommand check ? check.line() : ((BuildCommand) command).line());
    } catch (ParameterException e) {
      return Optional.empty();
    }
  }
}
