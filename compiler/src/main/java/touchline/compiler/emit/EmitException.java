package touchline.compiler.emit;

/** A flow that is fine can't be emitted: too large to draw, a touchpoint that it doesn't have. */
public final class EmitException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String help;

  /**
   * @param message what went wrong, for people
   * @param help what to do about it
   */
  public EmitException(String message, String help) {
    super(message);
    this.help = help;
  }

  public String help() {
    return help;
  }
}
