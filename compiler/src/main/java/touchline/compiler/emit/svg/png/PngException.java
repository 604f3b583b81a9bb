package touchline.compiler.emit.svg.png;

/** A picture could not be painted. The message and the help are written for the user. */
public final class PngException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String help;

  PngException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** What the user can do about it, as a sentence without an end. */
  public String help() {
    return help;
  }
}
