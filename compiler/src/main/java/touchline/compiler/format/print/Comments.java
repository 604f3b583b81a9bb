package touchline.compiler.format.print;

import java.util.List;
import touchline.compiler.ast.Comment;
import touchline.compiler.format.document.Doc;

/** Comments as documents: word for word, without white space at the ends of lines. */
final class Comments {
  private Comments() {}

  /** A comment that begins a line. */
  static Doc alone(Comment comment) {
    List<String> lines = lines(comment);
    return lines.size() > 1 ? new Doc.Verbatim(lines) : new Doc.Tail(lines.get(0));
  }

  /** A comment behind something, at the end of a line. */
  static Doc behind(Comment comment) {
    Doc alone = alone(comment);
    return new Doc.Concat(List.of(new Doc.Tail(" "), alone));
  }

  /** A comment between words, which counts for the width of its line. */
  static Doc between(Comment comment) {
    return new Doc.Verbatim(lines(comment));
  }

  private static List<String> lines(Comment comment) {
    return comment.text().lines().map(String::stripTrailing).toList();
  }
}
