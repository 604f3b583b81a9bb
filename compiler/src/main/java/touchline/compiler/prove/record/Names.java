package touchline.compiler.prove.record;

import touchline.compiler.source.Span;

/** Finds a name in a range of the source, so that it alone is underlined. */
final class Names {
  private Names() {}

  /** The first place of the whole name; the range itself if the name is spelt otherwise there. */
  static Span find(Span range, String name) {
    String text = range.file().text();
    int last = range.end() - name.length();
    for (int at = range.start(); at <= last; at++) {
      int end = at + name.length();
      if (text.startsWith(name, at) && !isPart(range, at - 1) && !isPart(range, end)) {
        return range.file().span(at, end);
      }
    }
    return range;
  }

  private static boolean isPart(Span range, int at) {
    if (at < range.start() || at >= range.end()) {
      return false;
    }
    char letter = range.file().text().charAt(at);
    return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
  }
}
