package touchline.compiler.scenario;

/** A scenario can't go on. */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Failure failure;

  StoppedException(Failure failure) {
    super(failure.message(), null, false, false);
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }
}
