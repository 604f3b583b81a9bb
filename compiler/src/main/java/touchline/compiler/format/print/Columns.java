package touchline.compiler.format.print;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.format.document.Doc;
import touchline.compiler.format.document.Width;

/** Aligns the columns of neighbours. */
final class Columns {
  /** What begins further to the right than this is no column that anybody would see as one. */
  private static final int RIGHTMOST = 60;

  private Columns() {}

  /** Whether an entry is aligned with others at all. */
  static boolean has(Entry entry) {
    List<List<Doc>> cells = entry.cells();
    return entry.kind().isPresent()
        && cells.subList(0, cells.size() - 1).stream().mapToInt(Width::of).sum() <= RIGHTMOST;
  }

  /** The same entries with white space behind their cells; the last one of each stays. */
  static List<Entry> aligned(List<Entry> entries) {
    List<Integer> widths = new ArrayList<>();
    for (Entry entry : entries) {
      for (int i = 0; i < entry.cells().size() - 1; i++) {
        int width = Width.of(entry.cells().get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return entries.stream().map(entry -> entry.with(padded(entry.cells(), widths))).toList();
  }

  private static List<List<Doc>> padded(List<List<Doc>> cells, List<Integer> widths) {
    List<List<Doc>> padded = new ArrayList<>();
    for (int i = 0; i < cells.size() - 1; i++) {
      List<Doc> cell = new ArrayList<>(cells.get(i));
      cell.add(new Doc.Text(" ".repeat(widths.get(i) - Width.of(cells.get(i)))));
      padded.add(cell);
    }
    padded.add(cells.get(cells.size() - 1));
    return padded;
  }
}
