package touchline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import touchline.cli.cache.CacheFolder;
import touchline.cli.commands.Arguments;
import touchline.cli.work.Console;
import touchline.cli.work.Output;

/** The whole tool in this process, in a folder, with streams in memory. */
public final class Tool {
  private final Path folder;
  private byte[] input = {};
  private boolean terminal;
  private boolean typed;
  private boolean noColour;
  private Optional<CacheFolder> cache = Optional.empty();

  private Tool(Path folder) {
    this.folder = folder;
  }

  public static Tool in(Path folder) {
    return new Tool(folder);
  }

  public Tool reading(byte[] bytes) {
    input = bytes;
    return this;
  }

  public Tool reading(String text) {
    return reading(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The input is typed at a terminal, which shows it. */
  public Tool typed() {
    typed = true;
    return this;
  }

  public Tool onATerminal() {
    terminal = true;
    return this;
  }

  public Tool withoutColours() {
    noColour = true;
    return this;
  }

  /** Builds are remembered in a folder; otherwise they are not. */
  public Tool caching(Path folderOfCache) {
    cache = Optional.of(new CacheFolder(folderOfCache));
    return this;
  }

  public Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            typed,
            new Output(out, terminal),
            new Output(err, terminal),
            folder,
            noColour,
            Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC),
            () -> LocalDate.of(2026, 11, 1),
            () -> cache);
    int status =
        Ending.of(() -> Arguments.run(List.of(arguments), console, () -> "1.2.3"), console);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** How a run ended and what it said. */
  public record Result(int status, String out, String err) {}
}
