package touchline.compiler.chart;

import java.util.HashMap;
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

  /** The block of each {@code anytime}; its node stands outside, but is drawn in the frame. */
  private final Map<String, Scope> interruptions = new HashMap<>();

  Frames(List<Node> nodes, ChartWords words) {
    this.words = words;
    nodes.stream()
        .flatMap(node -> node.scope().chain())
        .filter(scope -> scope.kind() == Scope.Kind.ANYTIME)
        .forEach(scope -> interruptions.putIfAbsent(scope.owner(), scope));
    nodes.forEach(node -> add(around(node)));
  }

  /** All frames, each before those inside it. */
  List<Frame> all() {
    return List.copyOf(found.values());
  }

  /** The id of the innermost frame around a node. */
  Optional<String> of(Node node) {
    return around(node).map(Scope::id);
  }

  private Optional<Scope> around(Node node) {
    return Optional.ofNullable(interruptions.get(node.id())).or(() -> innermost(node.scope()));
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
