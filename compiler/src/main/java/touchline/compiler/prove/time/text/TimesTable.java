package touchline.compiler.prove.time.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Header;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.prove.time.FlowTimes;
import touchline.compiler.prove.time.Spread;
import touchline.compiler.prove.time.TimedPath;
import touchline.compiler.prove.time.Times;

/** The times of a flow for people, in lines of at most 80 characters where its texts allow that. */
public final class TimesTable {
  private static final String NEVER = "–";
  private static final List<String> SAME_WAY = List.of("mostly the same way");

  private final Times times;
  private final Flow flow;
  private final List<Block> blocks = new ArrayList<>();

  /** A promise or an end. */
  private record Block(List<String> heading, List<Row> rows) {}

  /** A time, and how it comes to that. */
  private record Row(String name, String time, List<String> path) {}

  private TimesTable(Times times, Flow flow) {
    this.times = times;
    this.flow = flow;
  }

  /** The lines of the table, without line ends; texts of the flow as they are. */
  public static List<String> lines(Times times, Flow flow) {
    TimesTable table = new TimesTable(times, flow);
    FlowTimes all = times.of(flow);
    all.promises().forEach(table::add);
    all.ends().forEach(table::add);
    return table.lines();
  }

  private void add(FlowTimes.OfPromise it) {
    Header.Promise promise = it.promise();
    StringBuilder measured = new StringBuilder("within ").append(TimeText.of(promise.within()));
    promise.from().ifPresent(from -> measured.append(" from ").append(from));
    if (!promise.to().isEmpty()) {
      measured.append(" to ").append(String.join(", ", promise.to()));
    }
    if (!promise.pausing().isEmpty()) {
      List<String> pausing = promise.pausing().stream().map(Actor::id).toList();
      measured.append(" pausing for ").append(String.join(", ", pausing));
    }
    String heading = "promise \"" + promise.title() + "\": " + verdict(it);
    blocks.add(
        new Block(
            List.of("  " + heading, "    " + measured),
            rows(it.spread(), promise.within().working())));
  }

  private static String verdict(FlowTimes.OfPromise it) {
    if (!it.spread().limitless().isEmpty()) {
      return "no limit";
    }
    if (it.spread().worst().isEmpty()) {
      return "never due";
    }
    return it.kept() ? "kept" : "too long";
  }

  private void add(FlowTimes.OfEnd it) {
    blocks.add(new Block(List.of("  " + heading(it.end())), rows(it.spread(), false)));
  }

  private static String heading(Node end) {
    return end.match(NodeKinds.IS_END)
        ? "end " + end.id() + " \"" + end.title() + "\""
        : "back to the caller";
  }

  private List<Row> rows(Spread spread, boolean inWorkingTime) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("best", spread.best().map(TimedPath::sum).map(TimeText::of), spread.best()));
    Row usual = row("usual", spread.usual().map(TimeText::rounded), spread.likeliest());
    rows.add(
        usual.path().equals(rows.get(0).path()) && !usual.path().isEmpty()
            ? new Row(usual.name(), usual.time(), SAME_WAY)
            : usual);
    rows.add(
        row(
            "worst",
            spread.limitless().isEmpty()
                ? spread.worst().map(path -> longest(path, inWorkingTime))
                : Optional.of("no limit"),
            spread.worst()));
    return rows;
  }

  private static Row row(String name, Optional<String> time, Optional<TimedPath> path) {
    return new Row(name, time.orElse(NEVER), path.map(PathText::parts).orElse(List.of()));
  }

  private String longest(TimedPath path, boolean inWorkingTime) {
    String time =
        inWorkingTime
            ? TimeText.inWorkingTime(path.sum())
            : TimeText.byTheClock(times.byTheClock(flow, path.sum()));
    return path.exact() ? time : "at most " + time;
  }

  private List<String> lines() {
    int width =
        blocks.stream()
            .flatMap(block -> block.rows().stream())
            .mapToInt(row -> row.time().length())
            .filter(length -> length <= TimesLayout.WIDEST_TIME)
            .max()
            .orElse(0);
    TimesLayout layout = new TimesLayout(width);
    layout.line(flow.id() + " \"" + flow.title() + "\"");
    for (Block block : blocks) {
      layout.line("");
      block.heading().forEach(layout::line);
      for (Row row : block.rows()) {
        layout.row(row.name(), row.time(), row.path());
      }
    }
    return layout.lines();
  }
}
