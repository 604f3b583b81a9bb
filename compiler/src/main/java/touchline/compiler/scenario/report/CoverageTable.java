package touchline.compiler.scenario.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchline.compiler.report.Harmless;
import touchline.compiler.scenario.FlowCoverage;
import touchline.compiler.scenario.FlowCoverage.Count;
import touchline.compiler.scenario.FlowCoverage.Kind;
import touchline.compiler.source.CellWidth;

/** The table of what was covered, a line per flow. */
final class CoverageTable {
  private static final List<String> HEADINGS =
      List.of("flow", "steps", "branches", "problems", "late paths", "ends", "all branches");

  private CoverageTable() {}

  static String of(List<FlowCoverage> flows) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    flows.forEach(flow -> rows.add(row(flow)));
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = rows.stream().mapToInt(it -> CellWidth.of(it.get(column))).max().orElse(0);
        String room = " ".repeat(width - CellWidth.of(row.get(i)));
        line.append(i == 0 ? row.get(i) + room : "  " + room + row.get(i));
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }

  private static List<String> row(FlowCoverage flow) {
    return Stream.concat(
            Stream.concat(
                Stream.of(Harmless.text(flow.flow().id())),
                Stream.of(Kind.values()).map(flow::count).map(CoverageTable::shown)),
            Stream.of(flow.branches().percent() + " %"))
        .toList();
  }

  /** {@code 8/9}; a dash if there are none. */
  private static String shown(Count count) {
    return count.all() == 0 ? "–" : count.covered() + "/" + count.all();
  }
}
