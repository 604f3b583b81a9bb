package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.diff.Change;

/**
 * A row of the table: a change, or several scenarios that fail for one reason.
 *
 * @param message what it says
 * @param all the changes that it stands for, the first one first
 */
record Row(String message, List<Change> all) {
  private static final int FEW = 2;
  private static final Map<String, String> GROUPED =
      Map.of(
          "scenario-fails", " scenarios that passed before, or are new, fail: ",
          "case-goes-elsewhere", " scenarios describe cases that no longer go as they did: ");

  Row {
    all = List.copyOf(all);
  }

  /** What changed, with one row for more than two scenarios that fail for one reason. */
  static List<Row> of(List<Change> changes) {
    Map<String, List<Change>> byReason = new LinkedHashMap<>();
    for (Change change : changes) {
      byReason.computeIfAbsent(reason(change), any -> new ArrayList<>()).add(change);
    }
    List<Row> rows = new ArrayList<>();
    for (Change change : changes) {
      List<Change> together = byReason.getOrDefault(reason(change), List.of());
      if (!isGrouped(change) || together.size() <= FEW) {
        rows.add(new Row(change.message(), List.of(change)));
      } else if (together.get(0) == change) {
        String words = GROUPED.getOrDefault(change.kind().id(), "");
        rows.add(new Row(together.size() + words + change.notes().get(0), together));
      }
    }
    return rows;
  }

  private static boolean isGrouped(Change change) {
    return GROUPED.containsKey(change.kind().id()) && !change.notes().isEmpty();
  }

  private static String reason(Change change) {
    return isGrouped(change) ? change.kind().id() + ' ' + change.notes().get(0) : "";
  }

  Change first() {
    return all.get(0);
  }

  /** What else is known about it: of several changes, each of them. */
  List<String> notes() {
    return all.size() == 1 ? first().notes() : all.stream().map(Change::message).toList();
  }
}
