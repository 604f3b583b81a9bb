package touchline.compiler.report;

import touchline.compiler.source.CellWidth;

/**
 * A piece of a source line as a terminal shows it: harmless, tabs made spaces, and for every
 * character of the source the cell that it starts in.
 */
final class ShownLine {
  private static final int TAB = 4;

  private final StringBuilder text = new StringBuilder();

  /** By place in the raw text: where its character starts in {@link #text} and in cells. */
  private final int[] indexOf;

  private final int[] cellOf;

  ShownLine(String raw) {
    indexOf = new int[raw.length() + 1];
    cellOf = new int[raw.length() + 1];
    int before = 0;
    int width = 0;
    int cell = 0;
    for (int i = 0; i < raw.length(); i += Character.charCount(before)) {
      int character = raw.codePointAt(i);
      for (int unit = 0; unit < Character.charCount(character); unit++) {
        indexOf[i + unit] = text.length();
        cellOf[i + unit] = cell;
      }
      width = append(character, before, width, cell);
      cell += width;
      before = character;
    }
    indexOf[raw.length()] = text.length();
    cellOf[raw.length()] = cell;
  }

  private int append(int character, int before, int widthBefore, int cell) {
    if (character == '\t') {
      int spaces = TAB - cell % TAB;
      text.append(" ".repeat(spaces));
      return spaces;
    }
    int shown = Harmless.character(character);
    text.appendCodePoint(shown);
    return CellWidth.of(shown, before, widthBefore);
  }

  /** The cells from the start of the piece to the character at a place in the raw text. */
  int cellsBefore(int place) {
    return cellOf[place];
  }

  /** What is shown from one place in the raw text to before another. */
  String between(int from, int to) {
    return text.substring(indexOf[from], indexOf[to]);
  }

  /** The cells from one place to another. */
  int cellsBetween(int from, int to) {
    return cellOf[to] - cellOf[from];
  }
}
