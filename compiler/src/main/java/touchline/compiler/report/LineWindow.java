package touchline.compiler.report;

/**
 * The part of a source line that is shown, with a range of it to underline. A long line is cut to
 * what stands around the range.
 *
 * @param text what is shown, with {@code …} where something was left out
 * @param indent cells before the range
 * @param width cells of the range, at least 1
 */
record LineWindow(String text, int indent, int width) {
  private static final int WIDEST = 100;
  private static final int CONTEXT = 30;

  /** More characters than this on either side are never shown, however narrow they are. */
  private static final int NEAR = 400;

  private static final String CUT = "…";

  /**
   * Cuts a line.
   *
   * @param line the whole line, without its end
   * @param start of the range in it, in UTF-16 code units
   * @param end behind the range
   */
  static LineWindow of(String line, int start, int end) {
    int near = alignedDown(line, Math.max(0, start - NEAR));
    int far = alignedDown(line, Math.min(line.length(), start + NEAR));
    String raw = line.substring(near, far);
    ShownLine shown = new ShownLine(raw);
    int rangeStart = start - near;
    int rangeEnd = Math.min(end, far) - near;

    boolean fits = near == 0 && far == line.length() && shown.cellsBefore(raw.length()) <= WIDEST;
    int from = fits ? 0 : firstShown(shown, raw, rangeStart, rangeEnd, near > 0);
    int to = fits ? raw.length() : lastShown(shown, raw, from);
    boolean cutBefore = near + from > 0;
    boolean cutBehind = near + to < line.length();
    String text = (cutBefore ? CUT : "") + shown.between(from, to) + (cutBehind ? CUT : "");
    int indent = shown.cellsBetween(from, rangeStart) + (cutBefore ? 1 : 0);
    int width = shown.cellsBetween(rangeStart, Math.max(rangeStart, Math.min(rangeEnd, to)));
    return new LineWindow(text.stripTrailing(), indent, Math.max(1, width));
  }

  /** The start of the line if the range can be seen from there, else a little before the range. */
  private static int firstShown(
      ShownLine shown, String raw, int rangeStart, int rangeEnd, boolean cutAlready) {
    boolean visible =
        shown.cellsBefore(rangeEnd) <= WIDEST || shown.cellsBefore(rangeStart) <= CONTEXT;
    if (visible && !cutAlready) {
      return 0;
    }
    int from = rangeStart;
    while (from > 0 && shown.cellsBetween(from - 1, rangeStart) <= CONTEXT) {
      from--;
    }
    return startsCharacter(shown, raw, from) ? from : next(shown, raw, from, rangeStart);
  }

  private static int next(ShownLine shown, String raw, int from, int limit) {
    int place = from;
    while (place < limit && !startsCharacter(shown, raw, place)) {
      place++;
    }
    return place;
  }

  private static int lastShown(ShownLine shown, String raw, int from) {
    int to = from;
    while (to < raw.length() && shown.cellsBetween(from, to + 1) <= WIDEST) {
      to++;
    }
    return alignedDown(raw, to);
  }

  /** Whether a cut here takes neither a combining mark from its letter nor half a character. */
  private static boolean startsCharacter(ShownLine shown, String raw, int place) {
    return place == raw.length()
        || (alignedDown(raw, place) == place
            && shown.cellsBetween(place, place + Character.charCount(raw.codePointAt(place))) > 0);
  }

  private static int alignedDown(String text, int place) {
    boolean insidePair =
        place > 0
            && place < text.length()
            && Character.isLowSurrogate(text.charAt(place))
            && Character.isHighSurrogate(text.charAt(place - 1));
    return insidePair ? place - 1 : place;
  }
}
