package touchline.compiler.merge.entry;

/** What tells an entry apart from others of its kind. */
public enum Known {
  /** A name, among its neighbours. */
  BY_NAME,
  /** What it says, which changes. */
  BY_CONTENT,
  /** An identifier, in the whole flow. */
  BY_IDENTIFIER,
  /** Its title, in the whole flow. */
  BY_TITLE;

  /** Whether it may be looked for in the whole flow. */
  public boolean inFlow() {
    return this == BY_IDENTIFIER || this == BY_TITLE;
  }
}
