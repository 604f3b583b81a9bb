package touchline.compiler.emit.dot;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.chart.Symbol;

/** Breaks notes into lines: between facts, inside one only where it alone is too long. */
final class NoteLines {
  private static final String BETWEEN = " " + Symbol.DOT + " ";

  private NoteLines() {}

  static List<String> of(String note, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String fact : facts(note)) {
      String longer = line.isEmpty() ? fact : line + BETWEEN + fact;
      if (!line.isEmpty() && Type.NOTE.width(longer) > room) {
        lines.addAll(Type.NOTE.wrap(line, room));
        line = fact;
      } else {
        line = longer;
      }
    }
    lines.addAll(Type.NOTE.wrap(line, room));
    return lines;
  }

  private static List<String> facts(String note) {
    List<String> facts = new ArrayList<>();
    int start = 0;
    for (int end = note.indexOf(BETWEEN); end >= 0; end = note.indexOf(BETWEEN, start)) {
      facts.add(note.substring(start, end));
      start = end + BETWEEN.length();
    }
    facts.add(note.substring(start));
    return facts;
  }
}
