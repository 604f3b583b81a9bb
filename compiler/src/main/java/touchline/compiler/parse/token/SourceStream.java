package touchline.compiler.parse.token;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;
import touchline.compiler.source.SourceFile;

/**
 * A source text as the lexer reads it: whole characters (code points), but places counted in UTF-16
 * code units, so that tokens and spans count alike. Letters of all scripts read alike, and so do
 * marks and digits: the grammar would have to list hundreds of ranges otherwise.
 */
final class SourceStream implements CharStream {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  /** What the grammar knows as any letter, and as any mark or digit, beyond ASCII. */
  private static final int LETTER = 'a';

  private static final int MARK_OR_DIGIT = 0x300;

  private final SourceFile file;
  private final String text;
  private int next;

  SourceStream(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  @Override
  public void consume() {
    if (next == text.length()) {
      throw new IllegalStateException("read beyond the end of " + file);
    }
    next += Character.charCount(text.codePointAt(next));
  }

  @Override
  public int LA(int distance) {
    if (distance == 1 && next < text.length() && text.charAt(next) < FIRST_BEYOND_ASCII) {
      return text.charAt(next); // Nearly always.
    }
    int at = next;
    for (int i = 1; i < distance && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    for (int i = distance; i < 0 && at > 0; i++) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at < text.length() ? asRead(text.codePointAt(at)) : EOF;
  }

  private static int asRead(int character) {
    return character < FIRST_BEYOND_ASCII
        ? character
        : switch (Character.getType(character)) {
          case Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER ->
              LETTER;
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER ->
              MARK_OR_DIGIT;
          default -> character;
        };
  }

  @Override
  public int index() {
    return next;
  }

  @Override
  public void seek(int index) {
    next = Math.min(index, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, text.length());
    return interval.a >= end ? "" : text.substring(interval.a, end);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // The whole text is at hand: nothing is kept for a mark.
  }

  @Override
  public String getSourceName() {
    return file.path();
  }
}
