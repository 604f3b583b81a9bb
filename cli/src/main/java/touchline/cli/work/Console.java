package touchline.cli.work;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import touchline.compiler.report.TextStyle;

/**
 * What a command sees of the world, besides files.
 *
 * @param in standard input
 * @param out for results
 * @param err for everything else
 * @param folder the current folder
 * @param noColour whether the environment asks for no colours (https://no-color.org)
 * @param clock tells the time
 * @param today tells which day it is, for rules that ask
 */
public record Console(
    InputStream in,
    Output out,
    Output err,
    Path folder,
    boolean noColour,
    Clock clock,
    Supplier<LocalDate> today) {

  /** The same with something else on standard input. */
  Console reading(byte[] input) {
    return new Console(new ByteArrayInputStream(input), out, err, folder, noColour, clock, today);
  }

  /** The same for results that must stay off standard output, which is taken. */
  Console aside() {
    return new Console(in, err, err, folder, noColour, clock, today);
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
