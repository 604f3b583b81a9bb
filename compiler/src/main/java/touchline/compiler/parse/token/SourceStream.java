package touchline.compiler.parse.token;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;
import touchline.compiler.source.SourceFile;

/**
 * A source text as the lexer reads it: whole characters (code points), but places counted in UTF-16
 * code units, so that tokens and spans count alike.
 */
final class SourceStream implements CharStream {
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
    if (distance == 1 && next < text.length() && !Character.isSurrogate(text.charAt(next))) {
      return text.charAt(next); // Nearly always.
    }
    int at = next;
    for (int i = 1; i < distance && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    for (int i = distance; i < 0 && at > 0; i++) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at < text.length() ? text.codePointAt(at) : EOF;
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
