package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.FlowPair;
import touchline.compiler.diff.picture.BothVersions;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.emit.mermaid.MermaidEmitter;
import touchline.compiler.model.Flow;
import touchline.compiler.report.Harmless;

/**
 * Changes for the people who approve them: of each flow a paragraph, a table and a diagram. All
 * diagrams together stay well below what a comment on a pull request may hold.
 */
final class MarkdownChanges {
  private static final String KEY =
      "Both versions in one diagram: **+** is added (thick lines), **−** is removed (long dashes),"
          + " **~** is changed (dashes and dots).";
  private static final int ROOM_FOR_DIAGRAMS = 48_000;

  private final Differences differences;
  private int room = ROOM_FOR_DIAGRAMS;

  private MarkdownChanges(Differences differences) {
    this.differences = differences;
  }

  static String of(Differences differences, List<Change> changes) {
    return new MarkdownChanges(differences).page(changes);
  }

  private String page(List<Change> changes) {
    if (changes.isEmpty()) {
      return "**Nothing changes in what the flows mean.** Layout, comments and the order of"
          + " declarations count as nothing.\n";
    }
    Map<Optional<String>, List<Change>> byFlow = new LinkedHashMap<>();
    changes.forEach(it -> byFlow.computeIfAbsent(it.flow(), any -> new ArrayList<>()).add(it));
    StringBuilder out = new StringBuilder("## What changes for customers and staff\n\n**");
    out.append(LevelCounts.of(changes)).append("**");
    long flows = byFlow.keySet().stream().filter(Optional::isPresent).count();
    out.append(flows > 1 ? " in " + flows + " flows" : "").append(".\n");
    byFlow.forEach((flow, theirs) -> out.append('\n').append(section(flow, theirs)));
    return out.toString();
  }

  private String section(Optional<String> flow, List<Change> changes) {
    String heading = flow.map(this::heading).orElse("For all flows");
    return "### "
        + heading
        + "\n\n"
        + ChangeSummary.of(changes)
        + "\n\n"
        + ChangeTable.of(changes)
        + flow.flatMap(this::pair).map(it -> diagram(it, changes)).orElse("");
  }

  private String heading(String flow) {
    String id = MarkdownText.code(Harmless.text(flow));
    return title(flow).map(title -> plain(title) + " (" + id + ")").orElse(id);
  }

  private static String plain(String text) {
    return MarkdownText.plain(Harmless.text(text));
  }

  private Optional<String> title(String flow) {
    return differences
        .after()
        .flow(flow)
        .or(() -> differences.before().flow(flow))
        .map(Flow::title);
  }

  private Optional<FlowPair> pair(String flow) {
    return differences.flows().stream().filter(it -> it.id().equals(flow)).findFirst();
  }

  private String diagram(FlowPair flow, List<Change> changes) {
    if (!flow.before().complete() || !flow.after().complete()) {
      return "";
    }
    String text = MermaidEmitter.marked(BothVersions.of(flow, changes));
    if (text.length() > room) {
      return "\nThe diagram is too large for this page: `touchline diff --to svg` draws it.\n";
    }
    room -= text.length();
    return "\n" + KEY + "\n\n```mermaid\n" + text + "```\n";
  }
}
