package touchline.compiler.model;

/** How a case ends. */
public enum Outcome {
  RESOLVED("resolved"),
  UNRESOLVED("unresolved"),
  REFERRED("referred"),
  CANCELLED("cancelled");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** As it is written in a flow file. */
  public String word() {
    return word;
  }
}
