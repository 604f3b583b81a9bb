package touchline.cli.work;

import java.util.Optional;
import touchline.compiler.source.Position;

/** No text can be had from a file. The message goes on after a colon: {@code it is a folder}. */
final class ReadException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Optional<Position> position;

  ReadException(String message) {
    super(message);
    this.position = Optional.empty();
  }

  ReadException(String message, Position position) {
    super(message);
    this.position = Optional.of(position);
  }

  /** The message behind the name of the file, as in {@code a.flow:3:7: error: no UTF-8}. */
  String about(String file) {
    return file + position.map(place -> ":" + place).orElse("") + ": error: " + getMessage();
  }

  /** The message alone, with the place in words. */
  String reason() {
    return position
            .map(place -> "line " + place.line() + ", column " + place.column() + ": ")
            .orElse("")
        + getMessage();
  }
}
