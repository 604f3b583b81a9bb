package touchline.compiler.report;

/** A text is no baseline. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  BaselineException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Where it goes wrong, from 1. */
  public int line() {
    return line;
  }
}
