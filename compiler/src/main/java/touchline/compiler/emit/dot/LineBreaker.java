package touchline.compiler.emit.dot;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, for {@link TextMeasure#wrap}. Each character is measured once. */
final class LineBreaker {
  /** How near, in points, the search for equally long lines comes to the best width. */
  private static final double PRECISION = 1;

  /** A hyphen behind a single letter, as in "E-Mail", is no place to break. */
  private static final int SHORTEST_BEFORE_JOINT = 2;

  private final TextMeasure measure;
  private final String text;

  /** How wide the text is up to each of its places, in thousandths of the type size. */
  private final long[] widths;

  /** Where pieces end that stay together, each with the spaces behind it. */
  private final List<Integer> ends;

  /** A line without the spaces around it. */
  private record Line(int start, int end) {}

  LineBreaker(TextMeasure measure, String text) {
    this.measure = measure;
    this.text = text;
    this.widths = measure.thousandths(text);
    this.ends = ends(text);
  }

  List<String> wrap(double room) {
    List<Line> lines = fill(room);
    double tooNarrow = widest(lines) / Math.max(1, lines.size()) / 2;
    double wide = room;
    while (lines.size() > 1 && wide - tooNarrow > PRECISION) {
      double middle = (tooNarrow + wide) / 2;
      List<Line> narrower = fill(middle);
      if (narrower.size() == lines.size() && unbroken(middle, room)) {
        lines = narrower;
        wide = middle;
      } else {
        tooNarrow = middle;
      }
    }
    List<String> words = new ArrayList<>();
    lines.forEach(line -> words.add(text.substring(line.start, line.end)));
    return words;
  }

  private double widest(List<Line> lines) {
    double widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, width(line));
    }
    return widest;
  }

  /** Whether the narrower lines cut no word that is whole in the wider ones. */
  private boolean unbroken(double narrow, double room) {
    int start = 0;
    for (int end : ends) {
      double width = width(line(start, end));
      if (width > narrow && width <= room) {
        return false;
      }
      start = end;
    }
    return true;
  }

  /** Puts as many pieces on each line as fit. */
  private List<Line> fill(double room) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next : ends) {
      Line line = line(start, end);
      if (line.start < line.end && width(line(start, next)) > room) {
        lines.add(line);
        start = end;
      }
      end = next;
      for (int cut = cut(start, end, room); cut < end; cut = cut(start, end, room)) {
        lines.add(line(start, cut));
        start = cut;
      }
    }
    Line last = line(start, end);
    if (last.start < last.end) {
      lines.add(last);
    }
    return lines;
  }

  /**
   * Where a line must be cut: behind the last character that fits, the first always does. Spaces at
   * the end of a line take no room.
   */
  private int cut(int start, int end, double room) {
    if (width(start, end) <= room) {
      return end;
    }
    for (int at = start; at < end; ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (at > start && codePoint != ' ' && width(start, next) > room) {
        return at;
      }
      at = next;
    }
    return end;
  }

  private double width(Line line) {
    return width(line.start, line.end);
  }

  private double width(int start, int end) {
    return measure.points(widths[end] - widths[start]);
  }

  private Line line(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end);
  }

  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      boolean mayBreak = at < text.length() && breaksBetween(codePoint, text.codePointAt(at));
      if (mayBreak && (!isJoint(codePoint) || at - start > SHORTEST_BEFORE_JOINT)) {
        ends.add(at);
        start = at;
      }
    }
    ends.add(text.length());
    return ends;
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
