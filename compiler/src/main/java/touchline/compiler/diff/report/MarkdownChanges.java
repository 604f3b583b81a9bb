package touchline.compiler.diff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.picture.BothVersions;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.emit.mermaid.MermaidEmitter;
import touchline.compiler.model.Flow;
import touchline.compiler.report.Harmless;

/**
 * Changes for the people who approve them: of each flow a paragraph, a table and a diagram. The
 * page stays below what a comment on a pull request may hold; it says what it has no room for.
 */
final class MarkdownChanges {
  private static final String KEY =
      "Both versions in one diagram: **+** is added (thick lines), **−** is removed (long dashes),"
          + " **~** is changed (dashes and dots).";
  private static final String TOO_LARGE =
      "\nThere is no room here for the diagram: `touchline diff --to svg` draws it.\n";
  private static final int ROOM = 60_000;
  private static final int ROOM_FOR_TEXTS = 36_000;
  private static final int ROOM_FOR_ENDS = 500;
  private static final int LEAST_FOR_A_FLOW = 3_000;
  private static final int LONGEST_TITLE = 200;

  private final Differences differences;

  /** What is said of a flow, or of all of them, before its diagram. */
  private record Section(Optional<String> flow, List<Change> changes, String text) {}

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
    List<Section> sections = sections(byFlow);
    int texts = sections.stream().mapToInt(section -> section.text().length() + 1).sum();
    Room room = new Room(ROOM - ROOM_FOR_ENDS - out.length() - texts);
    for (Section section : sections) {
      out.append('\n').append(section.text()).append(diagram(section, room));
    }
    return out.append(missing(byFlow.size() - sections.size())).toString();
  }

  /** Each takes the same room; what one leaves is for the others. */
  private List<Section> sections(Map<Optional<String>, List<Change>> byFlow) {
    List<Section> sections = new ArrayList<>();
    int left = ROOM_FOR_TEXTS;
    int open = byFlow.size();
    for (Map.Entry<Optional<String>, List<Change>> entry : byFlow.entrySet()) {
      int share = Math.max(left / open, LEAST_FOR_A_FLOW);
      if (share > left) {
        break;
      }
      String text = section(entry.getKey(), entry.getValue(), new Room(share));
      sections.add(new Section(entry.getKey(), entry.getValue(), text));
      left -= text.length();
      open--;
    }
    return sections;
  }

  private String section(Optional<String> flow, List<Change> changes, Room room) {
    String heading = flow.map(this::heading).orElse("For all flows");
    String head = "### " + heading + "\n\n" + ChangeSummary.of(changes) + "\n\n";
    room.takes(head);
    return head + ChangeTable.of(changes, room);
  }

  private static String missing(int sections) {
    if (sections == 0) {
      return "";
    }
    String flows = sections == 1 ? " more flow" : " more flows";
    return "\nThere is no room here for the changes of "
        + sections
        + flows
        + ": `touchline diff` tells them all.\n";
  }

  private String heading(String flow) {
    String id = MarkdownText.code(Harmless.text(flow));
    return title(flow).map(title -> plain(title) + " (" + id + ")").orElse(id);
  }

  private static String plain(String text) {
    return MarkdownText.plain(Harmless.text(ShortText.of(text, LONGEST_TITLE)));
  }

  private Optional<String> title(String flow) {
    return differences
        .after()
        .flow(flow)
        .or(() -> differences.before().flow(flow))
        .map(Flow::title);
  }

  private String diagram(Section section, Room room) {
    if (section.flow().isEmpty() || room.left() < LEAST_FOR_A_FLOW) {
      return section.flow().filter(any -> room.takes(TOO_LARGE)).map(any -> TOO_LARGE).orElse("");
    }
    return BothVersions.of(differences, section.flow().orElseThrow(), section.changes())
        .map(both -> "\n" + KEY + "\n\n```mermaid\n" + MermaidEmitter.marked(both) + "```\n")
        .map(text -> room.takes(text) ? text : TOO_LARGE)
        .orElse("");
  }
}
