package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Level;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.report.Harmless;
import touchline.compiler.source.Span;

/** Changes as a Markdown table, and what is known about each below it, folded up. */
final class ChangeTable {
  private static final int MOST_ROWS = 15;

  private ChangeTable() {}

  static String of(List<Change> changes) {
    int shown = changes.size() <= MOST_ROWS + 1 ? changes.size() : MOST_ROWS;
    StringBuilder out = new StringBuilder(table(changes.subList(0, shown)));
    if (shown < changes.size()) {
      List<Change> rest = changes.subList(shown, changes.size());
      out.append(folded(rest.size() + " more changes", table(rest)));
    }
    List<Change> explained = changes.stream().filter(it -> !it.notes().isEmpty()).toList();
    if (!explained.isEmpty()) {
      out.append(folded("Why: paths, cases and findings", notes(explained)));
    }
    return out.toString();
  }

  private static String folded(String summary, String content) {
    return "\n<details><summary>" + summary + "</summary>\n\n" + content + "\n</details>\n";
  }

  private static String table(List<Change> changes) {
    return MarkdownText.table(
        List.of("Level", "Where", "What", "Before → after"),
        changes.stream().map(ChangeTable::row).toList());
  }

  private static List<String> row(Change change) {
    return List.of(
        level(change), where(change), InlineMarkdown.of(change.message()), lines(change));
  }

  private static String level(Change change) {
    String word = change.level().word();
    return change.level() == Level.BREAKING ? "**" + word + "**" : word;
  }

  private static String where(Change change) {
    Optional<Span> place = change.after().or(change::before);
    String where = SourceLine.where(place);
    String gone = change.after().isEmpty() && change.before().isPresent() ? " (before)" : "";
    return where.isEmpty() ? "" : code(where) + gone;
  }

  private static String lines(Change change) {
    // What something leads to is not written there.
    if (change.group() == Group.CONSEQUENCES) {
      return "";
    }
    Optional<SourceDifference> difference =
        change
            .before()
            .flatMap(older -> change.after().map(newer -> SourceDifference.of(older, newer)));
    String before =
        difference.map(SourceDifference::before).orElseGet(() -> SourceLine.of(change.before()));
    String after =
        difference.map(SourceDifference::after).orElseGet(() -> SourceLine.of(change.after()));
    if (before.equals(after)) {
      return "";
    }
    return (before.isEmpty() ? "–" : code(before)) + " → " + (after.isEmpty() ? "–" : code(after));
  }

  private static String code(String text) {
    return MarkdownText.code(Harmless.text(text));
  }

  private static String notes(List<Change> changes) {
    List<String> lines = new ArrayList<>();
    for (Change change : changes) {
      lines.add("- " + InlineMarkdown.of(change.message()));
      change.notes().forEach(note -> lines.add("  - " + InlineMarkdown.of(note)));
    }
    return String.join("\n", lines) + "\n";
  }
}
