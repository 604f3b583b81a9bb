package touchline.compiler.diff.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import touchline.compiler.source.Span;

/** What stands at a place, short enough for a cell. */
final class SourceLine {
  private static final int LONGEST = 70;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private SourceLine() {}

  /** All of it in one line; empty if there is no place. */
  static String of(Optional<Span> place) {
    return place.map(it -> cut(String.join(" ", words(it)))).orElse("");
  }

  /** All that stands there and behind it on the line, word by word, but for an open brace. */
  static List<String> words(Span place) {
    String text = place.file().text();
    int end = text.indexOf('\n', place.end());
    String lines = text.substring(place.start(), end < 0 ? text.length() : end);
    String open = lines.strip();
    String head = open.endsWith(" {") ? open.substring(0, open.length() - 2) : open;
    return SPACE.splitAsStream(head.strip()).toList();
  }

  /** Cut behind a word, if it is too long. */
  static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int at = space < LONGEST / 2 ? LONGEST : space;
    // Half of a character is none.
    int whole = Character.isHighSurrogate(line.charAt(at - 1)) ? at - 1 : at;
    return line.substring(0, whole) + " …";
  }

  /** {@code visit.flow:12}; empty if there is no place. */
  static String where(Optional<Span> place) {
    return place.map(it -> it.file().path() + ":" + it.position().line()).orElse("");
  }
}
