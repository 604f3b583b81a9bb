package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Values;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.report.Harmless;
import touchline.compiler.source.Span;

/** Changes as a Markdown table, and what is known about each below it, folded up. */
final class ChangeTable {
  private static final int MOST_ROWS = 15;
  private static final int LONGEST_MESSAGE = 500;
  private static final int AROUND_ROW = 3 * " | ".length() + "| ".length() + " |\n".length();
  private static final int ROOM_FOR_FOLDS = 500;

  private final List<Row> rows;
  private final List<Row> shown = new ArrayList<>();

  private ChangeTable(List<Change> changes) {
    this.rows = Row.of(changes);
  }

  /**
   * The weightiest first, as many as there is room for.
   *
   * @param room what it may take, in characters; a line that says what is missing may come on top
   */
  static String of(List<Change> changes, Room room) {
    return new ChangeTable(changes).text(room);
  }

  private String text(Room room) {
    room.takes(" ".repeat(Math.min(ROOM_FOR_FOLDS, room.left())));
    List<List<String>> cells = cells(room);
    int first = cells.size() <= MOST_ROWS + 1 ? cells.size() : MOST_ROWS;
    StringBuilder out = new StringBuilder();
    if (first > 0) {
      out.append(table(cells.subList(0, first)));
    }
    if (first < cells.size()) {
      String more = (cells.size() - first) + " more changes";
      out.append(folded(more, table(cells.subList(first, cells.size()))));
    }
    out.append(missing(rows.size() - cells.size()));
    List<String> notes = notes(room);
    if (!notes.isEmpty()) {
      out.append(folded("Why: paths, cases and findings", String.join("", notes)));
    }
    return out.toString();
  }

  /** Two thirds of the room are for rows, what is left is for what is known about them. */
  private List<List<String>> cells(Room room) {
    Room forRows = new Room(room.left() * 2 / 3);
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = cells(row);
      String text = String.join("", line) + " ".repeat(AROUND_ROW);
      if (!forRows.takes(text)) {
        break;
      }
      room.takes(text);
      cells.add(line);
      shown.add(row);
    }
    return cells;
  }

  private static String missing(int count) {
    if (count == 0) {
      return "";
    }
    String changes = count == 1 ? " more change" : " more changes";
    return "\nThere is no room here for "
        + count
        + changes
        + ": `touchline diff` tells them all.\n";
  }

  private static String folded(String summary, String content) {
    return "\n<details><summary>" + summary + "</summary>\n\n" + content + "\n</details>\n";
  }

  private static String table(List<List<String>> rows) {
    return MarkdownText.table(List.of("Level", "Where", "What", "Before → after"), rows);
  }

  private static List<String> cells(Row row) {
    Change change = row.first();
    String values = row.all().size() == 1 ? values(change.values()) : "";
    return List.of(level(change), where(change), inline(row.message()), values);
  }

  private static String inline(String message) {
    return InlineMarkdown.of(ShortText.of(message, LONGEST_MESSAGE));
  }

  private static String level(Change change) {
    String word = change.level().word();
    return change.level() == Level.BREAKING ? "**" + word + "**" : word;
  }

  private static String where(Change change) {
    Optional<Span> place = change.after().or(change::before);
    String gone = change.after().isEmpty() && change.before().isPresent() ? " (before)" : "";
    return place.map(it -> code(it.file().path() + ":" + it.position().line()) + gone).orElse("");
  }

  private static String values(Values values) {
    return values.isEmpty() ? "" : value(values.before()) + " → " + value(values.after());
  }

  private static String value(Optional<String> value) {
    return value.map(text -> code(ShortText.of(text))).orElse("–");
  }

  private static String code(String text) {
    return MarkdownText.code(Harmless.text(text));
  }

  private List<String> notes(Room room) {
    List<String> notes = new ArrayList<>();
    for (Row row : shown) {
      List<String> lines = row.notes().stream().map(it -> "  - " + inline(it) + "\n").toList();
      String head = "- " + inline(row.message()) + "\n";
      if (!lines.isEmpty() && room.takes(head)) {
        notes.add(head);
        lines.stream().takeWhile(room::takes).forEach(notes::add);
      }
    }
    return notes;
  }
}
