package touchline.compiler.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.emit.Mark;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.emit.Marks;
import touchline.compiler.emit.Marks.Counts;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/**
 * Finds the arrows of a diagram. A bounded jump is no symbol: each way that leads to it becomes two
 * arrows, one to where it jumps ("no, at most 3 times") and one to where it goes on ("no, after
 * that").
 */
final class ArrowTracer {
  private final Graph graph;
  private final View view;
  private final ChartWords words;
  private final Marks marks;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<Ends, List<Traced>> found = new LinkedHashMap<>();

  private record Ends(String from, String to, Stroke stroke) {}

  /** An arrow on its way, and the ways that it has come by. */
  private record Traced(Arrow arrow, List<String> ways) {
    Traced goingOn(Arrow on, String way) {
      return new Traced(on, Stream.concat(ways.stream(), Stream.of(way)).toList());
    }
  }

  ArrowTracer(Flow flow, View view, ChartWords words, Marks marks) {
    this.graph = flow.graph();
    this.view = view;
    this.words = words;
    this.marks = marks;
    for (Node node : graph.nodes()) {
      order.put(node.id(), order.size());
    }
  }

  List<Arrow> arrows() {
    graph.nodes().stream()
        .filter(view::shows)
        .filter(node -> !isJump(node))
        .forEach(node -> view.waysFrom(node.id()).forEach(way -> follow(node, way)));
    return found.values().stream().map(this::merged).toList();
  }

  private void follow(Node node, Way way) {
    Stroke stroke = way.cause().match(new ArrowStroke());
    String label = ChartWords.line(Stream.of(label(node, way), share(way)));
    for (int i = 0; i < way.next().size(); i++) {
      String next = way.next().get(i);
      String id = way.next().size() == 1 ? way.id() : way.id() + "." + next;
      String whole = joined(label, branchTitle(node, i));
      Arrow arrow = new Arrow(id, node.id(), next, whole, stroke, Look.PLAIN, false);
      follow(new Traced(arrow, List.of(way.id())), Set.of());
    }
  }

  /** Follows bounded jumps until a symbol is met. */
  private void follow(Traced traced, Set<String> passed) {
    Arrow arrow = traced.arrow();
    Node target = graph.node(arrow.to());
    if (!isJump(target)) {
      add(traced);
    } else if (!passed.contains(target.id())) {
      Set<String> jumps = new HashSet<>(passed);
      jumps.add(target.id());
      for (Way way : graph.waysFrom(target.id())) {
        String id = arrow.id() + "." + way.id();
        String label = joined(arrow.label(), label(target, way));
        for (String next : way.next()) {
          Arrow on = new Arrow(id, arrow.from(), next, label, arrow.stroke(), Look.PLAIN, false);
          follow(traced.goingOn(on, way.id()), jumps);
        }
      }
    }
  }

  private void add(Traced traced) {
    Arrow arrow = traced.arrow();
    Ends ends = new Ends(arrow.from(), arrow.to(), arrow.stroke());
    found.computeIfAbsent(ends, key -> new ArrayList<>()).add(traced);
  }

  /** Arrows side by side between the same symbols say no more than one with all their labels. */
  private Arrow merged(List<Traced> all) {
    Arrow first = all.get(0).arrow();
    List<String> labels = labels(all.stream());
    return new Arrow(
            first.id(),
            first.from(),
            first.to(),
            PlainText.of(labels.contains("") ? "" : words.either(labels)),
            first.stroke(),
            Look.PLAIN,
            position(first.to()) <= position(first.from()))
        .marked(marks.counts().map(counts -> mark(all, counts)).orElse(Mark.NONE));
  }

  /** How often any of the ways was taken that an arrow stands for, and which of them never. */
  private Mark mark(List<Traced> all, Counts counts) {
    Map<List<String>, Integer> times = new LinkedHashMap<>();
    all.forEach(
        traced -> counts.times(traced.ways()).ifPresent(count -> times.put(traced.ways(), count)));
    if (times.isEmpty()) {
      return Mark.NONE;
    }
    int sum = times.values().stream().mapToInt(Integer::intValue).sum();
    if (sum == 0 || !times.containsValue(0)) {
      return new Mark(sum == 0 ? Look.UNUSED : Look.PLAIN, words.taken(sum));
    }
    List<String> never = labels(all.stream().filter(it -> times.getOrDefault(it.ways(), 1) == 0));
    return new Mark(Look.PARTLY, joined(words.taken(sum), words.neverSome(never)));
  }

  private static List<String> labels(Stream<Traced> some) {
    return some.map(traced -> traced.arrow().label()).distinct().toList();
  }

  private String label(Node node, Way way) {
    return way.cause().match(new ArrowWords(words, deadline(node)));
  }

  private String share(Way way) {
    return way.share().map(words::share).orElse("");
  }

  private static String branchTitle(Node node, int branch) {
    return node instanceof Node.Fork fork ? fork.branches().get(branch).title() : "";
  }

  private static String joined(String left, String right) {
    return ChartWords.line(Stream.of(left, right));
  }

  private static Optional<Duration> deadline(Node node) {
    return node instanceof Node.Wait wait ? wait.limit() : node.todo().within();
  }

  private int position(String node) {
    return order.getOrDefault(node, 0);
  }

  private static boolean isJump(Node node) {
    return node instanceof Node.Jump;
  }
}
