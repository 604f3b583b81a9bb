package touchline.table;

/** How a case ends. */
public enum Outcome implements Word {
  RESOLVED("resolved"),
  UNRESOLVED("unresolved"),
  REFERRED("referred"),
  CANCELLED("cancelled");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
