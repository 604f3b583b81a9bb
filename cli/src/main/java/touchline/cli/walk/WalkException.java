package touchline.cli.walk;

/** What was asked for can't be walked; the message says why and what to do, for people. */
public final class WalkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WalkException(String message) {
    super(message);
  }

  public WalkException(String message, Throwable cause) {
    super(message, cause);
  }
}
