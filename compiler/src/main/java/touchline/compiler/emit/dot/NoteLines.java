package touchline.compiler.emit.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import touchline.compiler.chart.Symbol;

/** Breaks notes into lines: between facts, inside one only where it alone is too long. */
final class NoteLines {
  private static final String BETWEEN = " " + Symbol.DOT + " ";
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(BETWEEN));

  private NoteLines() {}

  static List<String> of(String note, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String fact : SEPARATOR.split(note)) {
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
}
