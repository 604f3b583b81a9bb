package touchline.cli.work;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import touchline.cli.cache.CacheFolder;
import touchline.compiler.report.TextStyle;

/**
 * What a command sees of the world, besides files.
 *
 * @param in standard input
 * @param typed whether somebody types it, and a terminal shows what is typed
 * @param out for results
 * @param err for everything else
 * @param folder the current folder
 * @param noColour whether the environment asks for no colours (https://no-color.org)
 * @param clock tells the time
 * @param today tells which day it is, for rules that ask
 * @param cache where builds are remembered, if they are
 */
public record Console(
    InputStream in,
    boolean typed,
    Output out,
    Output err,
    Path folder,
    boolean noColour,
    Clock clock,
    Supplier<LocalDate> today,
    Supplier<Optional<CacheFolder>> cache) {

  /** Without a cache, and nobody types. */
  public Console(
      InputStream in,
      Output out,
      Output err,
      Path folder,
      boolean noColour,
      Clock clock,
      Supplier<LocalDate> today) {
    this(in, false, out, err, folder, noColour, clock, today, Optional::empty);
  }

  /** The same with something else on standard input. */
  Console reading(byte[] input) {
    return new Console(
        new ByteArrayInputStream(input), false, out, err, folder, noColour, clock, today, cache);
  }

  /** The same for results that must stay off standard output, which is taken. */
  Console aside() {
    return new Console(in, typed, err, err, folder, noColour, clock, today, cache);
  }

  /** The dress for text on one of the two outputs. */
  public TextStyle style(Colour colour, Output output) {
    return switch (colour) {
      case ALWAYS -> TextStyle.COLOURED;
      case NEVER -> TextStyle.PLAIN;
      case AUTO -> output.isTerminal() && !noColour ? TextStyle.COLOURED : TextStyle.PLAIN;
    };
  }
}
