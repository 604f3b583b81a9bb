package touchline.compiler.format.print;

import java.util.List;
import java.util.Optional;
import touchline.compiler.format.document.Doc;

/**
 * What stands on a line of its own, with the lines that belong to it.
 *
 * @param kind of which neighbours have their columns aligned with this one's; none for what stands
 *     for itself
 * @param cells what is aligned, each with the space before it; at least one
 * @param body what follows on lines of their own: nothing, or a block up to its brace
 */
record Entry(Optional<String> kind, List<List<Doc>> cells, List<Doc> body) {
  /** How much further a line is indented that goes on with the one above. */
  static final int CONTINUATION = 4;

  Entry {
    cells = List.copyOf(cells);
    body = List.copyOf(body);
  }

  /** A line that is nothing but this. */
  static Entry of(Doc doc) {
    return new Entry(Optional.empty(), List.of(List.of(doc)), List.of());
  }

  /** The same, of a kind whose columns are aligned. */
  Entry aligned(String with) {
    return new Entry(Optional.of(with), cells, body);
  }

  /** The same, with columns as others have them. */
  Entry with(List<List<Doc>> padded) {
    return new Entry(kind, padded, body);
  }

  Doc doc() {
    Doc head = new Doc.Concat(cells.stream().<Doc>map(Doc.Concat::new).toList());
    Doc nested = new Doc.Nest(CONTINUATION, head);
    return body.isEmpty() ? nested : new Doc.Concat(List.of(nested, new Doc.Concat(body)));
  }
}
