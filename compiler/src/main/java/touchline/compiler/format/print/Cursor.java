package touchline.compiler.format.print;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.source.Span;

/**
 * A place in the text that moves on as the text is printed, so that each comment is printed between
 * the same words between which it was written.
 */
final class Cursor {
  private final String text;
  private final List<Comment> comments;
  private int at;
  private int next;

  Cursor(FlowFile file) {
    this.text = file.source().text();
    this.comments = file.comments();
  }

  /** Moves on to the next word or sign, and gives the comments on the way. */
  List<Comment> skip() {
    List<Comment> passed = new ArrayList<>();
    while (true) {
      at = behindSpace(at);
      if (next == comments.size() || comments.get(next).span().start() > at) {
        return passed;
      }
      Comment comment = comments.get(next++);
      passed.add(comment);
      at = Math.max(at, comment.span().end());
    }
  }

  /** Moves behind a word or sign that stands here. */
  void take(String word) {
    expect(text.startsWith(word, at), word);
    at += word.length();
  }

  /** Moves behind something of several words or signs; comments in it are given later. */
  void take(Span span) {
    expect(span.start() == at, span.text());
    at = span.end();
  }

  /** Whether a word or sign comes next, behind comments. */
  boolean isAt(String word) {
    int there = behindSpace(at);
    for (int i = next; i < comments.size() && comments.get(i).span().start() <= there; i++) {
      there = behindSpace(Math.max(there, comments.get(i).span().end()));
    }
    return text.startsWith(word, there);
  }

  /** Whether an empty pair of braces comes next, without a comment before or in it. */
  boolean isAtEmptyBraces() {
    int open = behindSpace(at);
    boolean commented = next < comments.size() && comments.get(next).span().start() < open;
    return !commented && text.startsWith("{", open) && text.startsWith("}", behindSpace(open + 1));
  }

  /** Whether a comment stands on a line of its own, or is the first on its line. */
  boolean beginsLine(Comment comment) {
    return linesBefore(comment.span().start()) > 0;
  }

  /** Whether an empty line stands before a comment. */
  boolean isAfterBlank(Comment comment) {
    return linesBefore(comment.span().start()) > 1;
  }

  /** Whether an empty line stands before the word that comes next. */
  boolean isAfterBlank() {
    return linesBefore(at) > 1;
  }

  /** How many lines end between an offset and what stands before it; the text's start ends one. */
  private int linesBefore(int offset) {
    int lines = 0;
    int i = offset - 1;
    while (i >= 0 && isSpace(text.charAt(i))) {
      boolean pair = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
      lines += !pair && (text.charAt(i) == '\n' || text.charAt(i) == '\r') ? 1 : 0;
      i--;
    }
    return i < 0 ? lines + 1 : lines;
  }

  private int behindSpace(int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** White space as Unicode has it, and the byte order mark. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
  }

  /** The tree and the text tell the same, or one of them is misread. */
  private void expect(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalStateException("no `" + expected + "` at " + at);
    }
  }
}
