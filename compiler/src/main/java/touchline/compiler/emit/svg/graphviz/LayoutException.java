package touchline.compiler.emit.svg.graphviz;

/** A diagram could not be laid out. The message and the help are written for the user. */
public final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Reason {
    /** The engine that was asked for is not on this machine. */
    NOT_INSTALLED,
    /** More time, memory or stack than the engine has. */
    TOO_LARGE,
    /** Graphviz found a mistake in the DOT text. */
    REFUSED,
    /** The engine broke down. */
    FAILED
  }

  private final Reason reason;
  private final String help;

  private LayoutException(Reason reason, String message, String help) {
    super(message);
    this.reason = reason;
    this.help = help;
  }

  public Reason reason() {
    return reason;
  }

  /** What the user can do about it, as a sentence without an end. */
  public String help() {
    return help;
  }

  static LayoutException notInstalled() {
    return new LayoutException(
        Reason.NOT_INSTALLED,
        "there is no `dot` on the PATH",
        "install Graphviz, or use `--engine embedded`, which needs nothing installed");
  }

  static LayoutException tooLarge(String engine, String what) {
    return new LayoutException(
        Reason.TOO_LARGE,
        "the diagram is too large for " + engine + ": " + what,
        "split the flow into several that `call` each other, draw it with `--detail overview`,"
            + " or install Graphviz and use `--engine dot`");
  }

  static LayoutException refused(String engine, String messages) {
    return new LayoutException(
        Reason.REFUSED,
        engine + " refuses the diagram: " + messages,
        "this is a fault of touchline; please report it together with the flow");
  }

  static LayoutException failed(String engine, String what) {
    return new LayoutException(
        Reason.FAILED,
        engine + " broke down: " + what,
        "try the other engine, with `--engine dot` or `--engine embedded`");
  }
}
