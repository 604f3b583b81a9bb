package touchline.compiler.prove.decision;

/** Telling the cases apart would take longer than anybody wants to wait. */
final class OverBudgetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OverBudgetException() {
    super("too many combinations of values", null, false, false);
  }
}
