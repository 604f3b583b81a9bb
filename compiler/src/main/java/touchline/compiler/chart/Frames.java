package touchline.compiler.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/** Finds the frames: phases, and {@code anytime} blocks apart from them. */
final class Frames {
  private final ChartWords words;
  private final Map<String, Frame> found = new LinkedHashMap<>();

  private Frames(ChartWords words) {
    this.words = words;
  }

  /** The frames around some nodes, each before those inside it. */
  static List<Frame> around(List<Node> nodes, ChartWords words) {
    Frames frames = new Frames(words);
    nodes.forEach(node -> frames.add(innermost(node.scope())));
    return List.copyOf(frames.found.values());
  }

  /** The id of the innermost frame around a node. */
  static Optional<String> of(Node node) {
    return innermost(node.scope()).map(Scope::id);
  }

  private void add(Optional<Scope> scope) {
    if (scope.isPresent() && !found.containsKey(scope.get().id())) {
      add(outer(scope.get()));
      found.put(scope.get().id(), frame(scope.get()));
    }
  }

  private Frame frame(Scope scope) {
    boolean phase = scope.kind() == Scope.Kind.PHASE;
    String title = phase ? scope.title() : words.anytime(scope.phase());
    Frame.Kind kind = phase ? Frame.Kind.PHASE : Frame.Kind.ANYTIME;
    return new Frame(scope.id(), PlainText.of(title), kind, outer(scope).map(Scope::id));
  }

  /** An {@code anytime} stands apart, even from the phase in which it is possible. */
  private static Optional<Scope> outer(Scope scope) {
    return scope.kind() == Scope.Kind.ANYTIME
        ? Optional.empty()
        : scope.outer().flatMap(Frames::innermost);
  }

  private static Optional<Scope> innermost(Scope scope) {
    return scope
        .chain()
        .filter(s -> s.kind() == Scope.Kind.PHASE || s.kind() == Scope.Kind.ANYTIME)
        .findFirst();
  }
}
