package touchline.runtime;

/** An event that can't happen now. The case is as it was. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message why, a whole sentence for people
   */
  public RefusedException(String message) {
    super(message);
  }
}
