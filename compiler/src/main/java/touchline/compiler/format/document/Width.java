package touchline.compiler.format.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import touchline.compiler.source.CellWidth;

/** How wide documents are when nothing breaks them, in cells of a terminal. */
public final class Width implements Doc.Cases<Integer> {
  private final Deque<Doc> waiting = new ArrayDeque<>();

  private Width() {}

  /** The width of some documents, one behind the other. */
  public static int of(List<Doc> docs) {
    Width width = new Width();
    width.waiting.addAll(docs);
    int sum = 0;
    while (!width.waiting.isEmpty()) {
      sum += width.waiting.pop().match(width);
    }
    return sum;
  }

  static int of(String characters) {
    return CellWidth.of(characters);
  }

  @Override
  public Integer text(Doc.Text doc) {
    return of(doc.characters());
  }

  @Override
  public Integer line(Doc.Line doc) {
    return 1;
  }

  @Override
  public Integer soft(Doc.Soft doc) {
    return 1;
  }

  @Override
  public Integer hardLine(Doc.HardLine doc) {
    return 0;
  }

  @Override
  public Integer tail(Doc.Tail doc) {
    return 0;
  }

  @Override
  public Integer verbatim(Doc.Verbatim doc) {
    return of(doc.lines().get(0));
  }

  @Override
  public Integer concat(Doc.Concat doc) {
    for (int i = doc.parts().size() - 1; i >= 0; i--) {
      waiting.push(doc.parts().get(i));
    }
    return 0;
  }

  @Override
  public Integer nest(Doc.Nest doc) {
    waiting.push(doc.inside());
    return 0;
  }

  @Override
  public Integer group(Doc.Group doc) {
    waiting.push(doc.inside());
    return 0;
  }
}
