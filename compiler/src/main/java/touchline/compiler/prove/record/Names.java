package touchline.compiler.prove.record;

import touchline.compiler.source.Span;

/** Finds a name in a range of the source, so that it alone is underlined. */
final class Names {
  private Names() {}

  /** The first place of the whole name; the range itself if the name is spelt otherwise there. */
  static Span find(Span range, String name) {
    String text = range.text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (!isPart(text, at - 1) && !isPart(text, end)) {
        return range.file().span(range.start() + at, range.start() + end);
      }
    }
    return range;
  }

  private static boolean isPart(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == '_'
            || text.charAt(at) == '-');
  }
}
