package touchline.compiler.emit.dot;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, for {@link TextMeasure#wrap}. */
final class LineBreaker {
  /** How near, in points, the search for equally long lines comes to the best width. */
  private static final double PRECISION = 1;

  /** A hyphen behind a single letter, as in "E-Mail", is no place to break. */
  private static final int SHORTEST_BEFORE_JOINT = 2;

  private final TextMeasure measure;

  LineBreaker(TextMeasure measure) {
    this.measure = measure;
  }

  List<String> wrap(String text, double room) {
    List<String> pieces = pieces(text);
    List<String> lines = fill(pieces, room);
    double tooNarrow = measure.width(lines) / Math.max(1, lines.size()) / 2;
    double wide = room;
    while (lines.size() > 1 && wide - tooNarrow > PRECISION) {
      double middle = (tooNarrow + wide) / 2;
      List<String> narrower = fill(pieces, middle);
      if (narrower.size() == lines.size() && unbroken(pieces, middle, room)) {
        lines = narrower;
        wide = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return lines;
  }

  /** Whether the narrower lines cut no word that is whole in the wider ones. */
  private boolean unbroken(List<String> pieces, double narrow, double room) {
    for (String piece : pieces) {
      double width = measure.width(piece.strip());
      if (width > narrow && width <= room) {
        return false;
      }
    }
    return true;
  }

  /** Puts as many pieces on each line as fit. */
  private List<String> fill(List<String> pieces, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      if (!line.isBlank() && measure.width((line + piece).strip()) > room) {
        lines.add(line.strip());
        line = "";
      }
      line += piece;
      for (int end = cut(line, room); end < line.length(); end = cut(line, room)) {
        lines.add(line.substring(0, end).strip());
        line = line.substring(end);
      }
    }
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
    return lines;
  }

  /**
   * Where a line must be cut: behind the last character that fits, the first always does. Spaces at
   * the end of a line take no room.
   */
  private int cut(String line, double room) {
    double width = 0;
    for (int at = 0; at < line.length(); ) {
      int codePoint = line.codePointAt(at);
      width += measure.width(codePoint);
      if (at > 0 && width > room && codePoint != ' ') {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return line.length();
  }

  /** The text in pieces that stay together, each with the spaces behind it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      boolean mayBreak = at < text.length() && breaksBetween(codePoint, text.codePointAt(at));
      if (mayBreak && (!isJoint(codePoint) || at - start > SHORTEST_BEFORE_JOINT)) {
        pieces.add(text.substring(start, at));
        start = at;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean breaksBetween(int before, int after) {
    if (after == ' ') {
      return false;
    }
    return before == ' '
        || (isJoint(before) && Character.isLetter(after))
        || (Character.isIdeographic(before) && Character.isIdeographic(after));
  }

  private static boolean isJoint(int codePoint) {
    return codePoint == '-' || codePoint == '/' || codePoint == '\u2010' || codePoint == '\u2013';
  }
}
