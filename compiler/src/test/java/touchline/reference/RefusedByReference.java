package touchline.reference;

/** The event can't happen now; nothing has changed. */
public final class RefusedByReference extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedByReference(String why) {
    super(why);
  }
}
