package touchline.compiler.diagnostics;

/** How bad a finding is. An error fails the build; a warning fails it only when asked to. */
public enum Severity {
  ERROR("error"),
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** As it is written in front of a message. */
  public String word() {
    return word;
  }
}
