package touchline.cli.walk;

/** Who was asked how a case begins has quit: there is no case. */
public final class LeftException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
