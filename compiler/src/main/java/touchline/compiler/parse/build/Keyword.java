package touchline.compiler.parse.build;

import touchline.compiler.source.Span;

/** The word that something begins with. */
final class Keyword {
  private Keyword() {}

  /** The place of {@code word} at the start of {@code all}; an empty one where it is missing. */
  static Span of(Span all, String word) {
    return all.text().startsWith(word)
        ? all.file().span(all.start(), all.start() + word.length())
        : all.first();
  }
}
