package touchline.compiler.merge.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Node;
import touchline.compiler.source.Span;

/** An entry of which it is known where it stands and may be cut, before that is done. */
final class Draft {
  /**
   * Where a part ends; it starts where the one before it ends.
   *
   * @param elements those of a list; otherwise none
   */
  record Cut(String name, int end, List<Span> elements) {
    Cut {
      elements = List.copyOf(elements);
    }
  }

  private final String kind;
  private final String key;
  private final Span span;
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Draft> inside = new ArrayList<>();
  private Known known = Known.BY_NAME;
  private int rank;

  Draft(String kind, String key, Span span) {
    this.kind = kind;
    this.key = key;
    this.span = span;
  }

  Draft known(Known by) {
    known = by;
    return this;
  }

  /** A statement. */
  Draft known(boolean byIdentifier) {
    return known(byIdentifier ? Known.BY_IDENTIFIER : Known.BY_TITLE);
  }

  Draft rank(int order) {
    rank = order;
    return this;
  }

  Draft cut(String name, Span part) {
    return cut(name, part.end(), List.of());
  }

  private Draft cut(String name, int end, List<Span> elements) {
    int same = (int) cuts.stream().filter(cut -> cut.name().startsWith(name)).count();
    cuts.add(new Cut(same == 0 ? name : name + "." + same, end, elements));
    return this;
  }

  Draft cut(String name, Node part) {
    return cut(name, part.span());
  }

  Draft cut(String name, Optional<? extends Node> part) {
    part.ifPresent(node -> cut(name, node.span()));
    return this;
  }

  /** A list that changes as one, since each element counts by its number. */
  Draft cut(String name, List<? extends Node> parts) {
    return parts.isEmpty() ? this : cut(name, parts.get(parts.size() - 1));
  }

  /** A list of which each element changes by itself. */
  Draft list(String name, List<? extends Node> elements) {
    List<Span> spans = elements.stream().map(Node::span).toList();
    return spans.isEmpty() ? this : cut(name, spans.get(spans.size() - 1).end(), spans);
  }

  Draft with(Draft draft) {
    inside.add(draft);
    return this;
  }

  Draft with(List<Draft> drafts) {
    inside.addAll(drafts);
    return this;
  }

  String kind() {
    return kind;
  }

  String key() {
    return key;
  }

  Span span() {
    return span;
  }

  Known known() {
    return known;
  }

  int rank() {
    return rank;
  }

  /** In the order of the text. */
  List<Cut> cuts() {
    return cuts.stream().sorted(Comparator.comparingInt(Cut::end)).toList();
  }

  /** In the order of the text. */
  List<Draft> inside() {
    return inside.stream().sorted(Comparator.comparingInt(draft -> draft.span().start())).toList();
  }
}
