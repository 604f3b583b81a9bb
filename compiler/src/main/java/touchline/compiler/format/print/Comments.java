package touchline.compiler.format.print;

import java.util.List;
import touchline.compiler.ast.Comment;
import touchline.compiler.format.document.Doc;

/** Comments as documents: word for word, without white space at the end. */
final class Comments {
  private Comments() {}

  /** A comment that begins a line. */
  static Doc alone(Comment comment) {
    List<String> lines = comment.text().lines().toList();
    return lines.size() > 1 ? new Doc.Verbatim(lines) : new Doc.Tail(text(comment));
  }

  /** A comment behind something, at the end of a line. */
  static Doc behind(Comment comment) {
    Doc alone = alone(comment);
    return new Doc.Concat(List.of(new Doc.Tail(" "), alone));
  }

  /** A comment between words, which counts for the width of its line. */
  static Doc between(Comment comment) {
    return new Doc.Verbatim(comment.text().lines().toList());
  }

  private static String text(Comment comment) {
    return comment.text().stripTrailing();
  }
}
