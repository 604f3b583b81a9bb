package touchline.compiler.merge;

/**
 * How conflicts are marked.
 *
 * @param size how many signs a marker has; git's own have 7
 */
public record Markers(int size) {
  /** Git's. */
  public static final Markers STANDARD = new Markers(7);

  String ours() {
    return "<".repeat(size) + " ours";
  }

  String between() {
    return "=".repeat(size);
  }

  String theirs() {
    return ">".repeat(size) + " theirs";
  }
}
