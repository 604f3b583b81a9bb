package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** How a case can end, and after which steps. */
final class EndingsChapter implements Chapter {

  /** The anchor of an end's row. */
  static String anchor(Node.End end) {
    return "end." + end.id();
  }

  @Override
  public void write(Sop sop, Markdown page) {
    List<List<String>> rows = new ArrayList<>();
    boolean returns = false;
    for (Node node : sop.flow().graph().nodes()) {
      returns |= node instanceof Node.Return;
      if (node instanceof Node.End end) {
        rows.add(row(sop, end));
      }
    }
    page.heading(2, sop.words("sop.ends"));
    page.table(
        List.of(
            sop.words("sop.end.title"), sop.words("sop.end.outcome"), sop.words("sop.end.after")),
        rows);
    if (returns) {
      page.paragraph(sop.words("sop.ends.return"));
    }
  }

  private static List<String> row(Sop sop, Node.End end) {
    Set<Entry> before = new TreeSet<>(Comparator.comparing(Entry::number));
    collect(sop, end.id(), before, new HashSet<>());
    return List.of(
        Sop.anchor(anchor(end)) + Sop.bold(MarkdownText.plain(end.title())),
        sop.words("outcome." + end.outcome().word()),
        before.isEmpty() ? "–" : sop.numberLinks(List.copyOf(before)));
  }

  /** The steps that lead there, through jumps and joins. */
  private static void collect(Sop sop, String node, Set<Entry> before, Set<String> seen) {
    Graph graph = sop.flow().graph();
    for (Way way : graph.waysTo(node)) {
      sop.outline().find(way.from()).ifPresent(before::add);
      if (sop.outline().find(way.from()).isEmpty() && seen.add(way.from())) {
        collect(sop, way.from(), before, seen);
      }
    }
  }
}
