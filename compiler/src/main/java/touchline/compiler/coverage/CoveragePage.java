package touchline.compiler.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.FlowCoverage.Count;
import touchline.compiler.scenario.FlowCoverage.Kind;
import touchline.compiler.scenario.FlowCoverage.Part;

/** The page about the coverage of one flow. */
final class CoveragePage {
  private static final Map<Kind, String> HEADINGS =
      Map.of(
          Kind.STEP, "Steps",
          Kind.BRANCH, "Branches",
          Kind.PROBLEM, "Problems",
          Kind.LATE, "Late paths",
          Kind.END, "Ends");

  private final FlowCoverage coverage;

  private CoveragePage(FlowCoverage coverage) {
    this.coverage = coverage;
  }

  /**
   * Markdown.
   *
   * @param picture the file with the diagram, beside the page
   */
  static String of(FlowCoverage coverage, String picture) {
    return new CoveragePage(coverage).page(picture);
  }

  private String page(String picture) {
    String title = MarkdownText.plain(coverage.flow().title());
    return "# Coverage of "
        + title
        + "\n\nWhat scenarios took of "
        + MarkdownText.code(coverage.flow().id())
        + ": its own, and those of flows that call it.\n\n"
        + summary()
        + "\n## Never taken\n\n"
        + untaken()
        + "\n## Diagram\n\nTaken ways carry their count; what was never taken is dashed and says"
        + " so. An arrow that stands for several ways carries their sum; if some of them were never"
        + " taken, it is dashed with a full head and names these.\n\n![The diagram of "
        + title
        + " with its coverage]("
        + picture
        + ")\n\n## How often\n\n"
        + counts();
  }

  private String summary() {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Count count = coverage.count(kind);
      if (count.all() > 0) {
        rows.add(row(String.valueOf(HEADINGS.get(kind)), count));
      }
    }
    rows.add(row("**All branches, problems and late paths**", coverage.branches()));
    return MarkdownText.table(List.of("", "taken", "of", ""), rows);
  }

  private static List<String> row(String heading, Count count) {
    return List.of(
        heading,
        Integer.toString(count.covered()),
        Integer.toString(count.all()),
        count.percent() + " %");
  }

  private String untaken() {
    List<Part> untaken = coverage.untaken();
    if (untaken.isEmpty()) {
      return "Nothing: all of it was taken.\n";
    }
    StringBuilder out = new StringBuilder();
    for (Part part : untaken) {
      out.append("- ").append(named(part)).append(" — ");
      out.append(place(part)).append('\n');
    }
    return out.toString();
  }

  private String counts() {
    List<List<String>> rows = new ArrayList<>();
    for (Part part : coverage.parts()) {
      rows.add(List.of(named(part), Integer.toString(part.times()), place(part)));
    }
    return MarkdownText.table(List.of("What", "Times", "Where"), rows);
  }

  private static String named(Part part) {
    boolean statement = part.kind() == Kind.STEP || part.kind() == Kind.END;
    String words = MarkdownText.plain(part.words());
    String name = MarkdownText.code(part.name());
    if (!statement) {
      return name + ": " + words;
    }
    return words.isEmpty() ? name : name + " " + words;
  }

  private static String place(Part part) {
    return MarkdownText.code(part.place().file().path() + ":" + part.place().position().line());
  }
}
