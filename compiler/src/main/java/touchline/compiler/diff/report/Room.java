package touchline.compiler.diff.report;

/** How much of a page is left, in characters. */
final class Room {
  private int left;

  Room(int characters) {
    this.left = Math.max(0, characters);
  }

  int left() {
    return left;
  }

  /** True if a text still fits; then there is less room. */
  boolean takes(String text) {
    boolean fits = text.length() <= left;
    left -= fits ? text.length() : 0;
    return fits;
  }
}
