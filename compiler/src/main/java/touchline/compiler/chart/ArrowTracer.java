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
import touchline.compiler.model.Duration;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;
import touchline.compiler.model.Work;

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
  private final Map<Ends, List<Arrow>> found = new LinkedHashMap<>();

  private record Ends(String from, String to, Stroke stroke, Look look) {}

  /** An arrow on its way, and what is marked about it so far. */
  private record Traced(Arrow arrow, Mark mark) {}

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
      follow(new Traced(arrow, marks.way(way.id())), Set.of());
    }
  }

  /** Follows bounded jumps until a symbol is met. */
  private void follow(Traced traced, Set<String> passed) {
    Arrow arrow = traced.arrow();
    Node target = graph.node(arrow.to());
    if (!isJump(target)) {
      add(arrow, traced.mark());
    } else if (!passed.contains(target.id())) {
      Set<String> jumps = new HashSet<>(passed);
      jumps.add(target.id());
      for (Way way : graph.waysFrom(target.id())) {
        String id = arrow.id() + "." + way.id();
        String label = joined(arrow.label(), label(target, way));
        for (String next : way.next()) {
          Arrow on = new Arrow(id, arrow.from(), next, label, arrow.stroke(), Look.PLAIN, false);
          follow(new Traced(on, traced.mark().then(marks.way(way.id()))), jumps);
        }
      }
    }
  }

  private void add(Arrow arrow, Mark mark) {
    boolean backward = position(arrow.to()) <= position(arrow.from());
    Arrow placed =
        new Arrow(
            arrow.id(),
            arrow.from(),
            arrow.to(),
            PlainText.of(joined(arrow.label(), mark.word())),
            arrow.stroke(),
            mark.look(),
            backward);
    Ends ends = new Ends(arrow.from(), arrow.to(), arrow.stroke(), mark.look());
    found.computeIfAbsent(ends, key -> new ArrayList<>()).add(placed);
  }

  /** Arrows side by side between the same symbols say no more than one with all their labels. */
  private Arrow merged(List<Arrow> arrows) {
    Arrow first = arrows.get(0);
    List<String> labels = arrows.stream().map(Arrow::label).distinct().toList();
    return new Arrow(
        first.id(),
        first.from(),
        first.to(),
        labels.contains("") ? "" : words.either(labels),
        first.stroke(),
        first.look(),
        first.backward());
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
    return node instanceof Node.Wait wait ? wait.limit() : node.work().flatMap(Work::within);
  }

  private int position(String node) {
    return order.getOrDefault(node, 0);
  }

  private static boolean isJump(Node node) {
    return node instanceof Node.Jump;
  }
}
