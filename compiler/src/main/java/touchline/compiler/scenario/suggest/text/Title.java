package touchline.compiler.scenario.suggest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.runtime.Machine.Taken;
import touchline.table.Cause;
import touchline.table.Entry;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.Way;

/** Says in the flow's own words what is special about a scenario. */
public final class Title implements Cause.Cases<Optional<String>> {
  private static final int MOST = 3;

  private final Map<String, Node> nodes;
  private final StepTable table;
  private final Way way;

  private Title(StepTable table, Map<String, Node> nodes, Way way) {
    this.table = table;
    this.nodes = nodes;
    this.way = way;
  }

  /**
   * @param fresh the ways that no scenario before it takes, in the table's order
   * @param end the end that it comes to
   */
  public static String of(StepTable table, List<Taken> fresh, Optional<String> end) {
    Map<String, Node> nodes = new HashMap<>();
    table.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<String, Way> ways = new HashMap<>();
    table.ways().forEach(way -> ways.put(way.id(), way));
    List<String> words = new ArrayList<>();
    for (Taken taken : fresh) {
      Optional.ofNullable(ways.get(taken.way()))
          .flatMap(way -> way.cause().match(new Title(table, nodes, way)))
          .filter(it -> !it.isEmpty() && !words.contains(it))
          .ifPresent(words::add);
    }
    List<String> parts = new ArrayList<>();
    words.stream().limit(MOST).forEach(parts::add);
    end.flatMap(id -> Optional.ofNullable(nodes.get(id)))
        .map(Node::title)
        .filter(title -> !parts.contains(title))
        .ifPresent(parts::add);
    return parts.isEmpty() ? table.title() : String.join(" · ", parts);
  }

  private String title(String node) {
    return Optional.ofNullable(nodes.get(node)).map(Node::title).orElse("");
  }

  private Optional<String> next() {
    return way.next().stream().findFirst().map(this::title);
  }

  @Override
  public Optional<String> done(Cause.Done cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> answer(Cause.Answer cause) {
    return Optional.of(title(way.node()) + " " + cause.text());
  }

  @Override
  public Optional<String> when(Cause.When cause) {
    return Optional.of(title(way.node()) + " " + cause.label().orElse(cause.text()));
  }

  @Override
  public Optional<String> otherwise(Cause.Otherwise cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> problem(Cause.Problem cause) {
    return Optional.of(cause.title());
  }

  @Override
  public Optional<String> late(Cause.Late cause) {
    return next();
  }

  @Override
  public Optional<String> every(Cause.Every cause) {
    return next();
  }

  @Override
  public Optional<String> anytime(Cause.Anytime cause) {
    return Optional.of(title(way.node()));
  }

  @Override
  public Optional<String> byTouchpoint(Cause.ByTouchpoint cause) {
    return table.entries().stream()
        .filter(entry -> entry.touchpoint().equals(cause.touchpoint()))
        .map(Entry::name)
        .findFirst();
  }

  @Override
  public Optional<String> take(Cause.Take cause) {
    return Optional.empty();
  }

  @Override
  public Optional<String> over(Cause.Over cause) {
    return Optional.empty();
  }
}
