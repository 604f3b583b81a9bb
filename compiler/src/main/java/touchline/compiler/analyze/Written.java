package touchline.compiler.analyze;

import java.util.List;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.source.Span;

/** Repeats what is written in a file on one line, without comments. */
final class Written {
  private final List<Comment> comments;

  Written(FlowFile file) {
    this.comments = file.comments();
  }

  String text(Span span) {
    StringBuilder text = new StringBuilder();
    int start = span.start();
    for (int i = firstAfter(span.start());
        i < comments.size() && comments.get(i).span().start() < span.end();
        i++) {
      Span comment = comments.get(i).span();
      text.append(span.file().text(), start, comment.start()).append(' ');
      start = Math.min(comment.end(), span.end());
    }
    text.append(span.file().text(), start, span.end());
    return onOneLine(text.toString().strip());
  }

  /** Each run of white space as one space. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c >= '\t' && c <= '\r';
      if (!blank || !space) {
        line.append(blank ? ' ' : c);
      }
      space = blank;
    }
    return line.toString();
  }

  private int firstAfter(int start) {
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
