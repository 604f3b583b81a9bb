package touchline.compiler.format.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import touchline.compiler.ast.Comment;
import touchline.compiler.format.document.Doc;

/** Entries below each other, with the comments and empty lines between them. */
final class Entries {
  private final Cursor cursor;

  /** Comments behind the brace that opens the block. */
  private final List<Doc> opening = new ArrayList<>();

  private final List<Row> rows = new ArrayList<>();

  Entries(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * One entry, or a comment on a line of its own.
   *
   * @param blank whether an empty line stands before it
   * @param tails comments behind it
   */
  private record Row(Entry entry, boolean blank, List<Doc> tails) {}

  /** Adds what begins with the next word of the text. */
  void add(Supplier<Entry> printed) {
    comments();
    boolean blank = cursor.isAfterBlank();
    row(printed.get(), blank);
  }

  /** Adds the comments behind the last entry. */
  Entries end() {
    comments();
    return this;
  }

  private void comments() {
    boolean lineEnded = false;
    for (Comment comment : cursor.skip()) {
      if (lineEnded || cursor.beginsLine(comment)) {
        row(Entry.of(Comments.alone(comment)), cursor.isAfterBlank(comment));
      } else {
        List<Doc> tails = rows.isEmpty() ? opening : rows.get(rows.size() - 1).tails();
        tails.add(Comments.behind(comment));
      }
      lineEnded = !comment.block();
    }
  }

  private void row(Entry entry, boolean blank) {
    rows.add(new Row(entry, blank, new ArrayList<>()));
  }

  boolean isEmpty() {
    return rows.isEmpty() && opening.isEmpty();
  }

  /** The comments behind the opening brace, then each entry on a new line. */
  List<Doc> inBlock() {
    List<Doc> docs = new ArrayList<>(opening);
    docs.add(new Doc.Nest(2, new Doc.Concat(lines(true))));
    return docs;
  }

  /** Each entry on a line, the first one where the text begins. */
  Doc inFile() {
    return new Doc.Concat(lines(false));
  }

  private List<Doc> lines(boolean newLineFirst) {
    List<Doc> docs = new ArrayList<>();
    List<Entry> entries = aligned();
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 || newLineFirst) {
        docs.add(new Doc.HardLine(i > 0 && rows.get(i).blank()));
      }
      docs.add(entries.get(i).doc());
      docs.addAll(rows.get(i).tails());
    }
    return docs;
  }

  private List<Entry> aligned() {
    List<Entry> aligned = new ArrayList<>();
    int start = 0;
    while (start < rows.size()) {
      int end = start + 1;
      while (end < rows.size() && goesOn(rows.get(end - 1), rows.get(end))) {
        end++;
      }
      List<Entry> run = rows.subList(start, end).stream().map(Row::entry).toList();
      aligned.addAll(end - start > 1 ? Columns.aligned(run) : run);
      start = end;
    }
    return aligned;
  }

  private static boolean goesOn(Row above, Row below) {
    return !below.blank()
        && above.entry().kind().equals(below.entry().kind())
        && Columns.has(above.entry())
        && Columns.has(below.entry());
  }
}
