package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.check.RuleContext;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Scope;
import touchline.compiler.source.Span;

/** A statement as a reader sees it: a node, or a jump that is no node. */
final class WrittenItem {
  private final Optional<String> node;
  private final Scope scope;
  private final Span span;
  private final String name;
  private boolean reached;
  private final String why;
  private Optional<WrittenItem> before = Optional.empty();

  private WrittenItem(
      Optional<String> node, Scope scope, Span span, String name, boolean reached, String why) {
    this.node = node;
    this.scope = scope;
    this.span = span;
    this.name = name;
    this.reached = reached;
    this.why = why;
  }

  /** All statements of a flow, each knowing the one before it in its block or phase. */
  static List<WrittenItem> inOrder(RuleContext context) {
    List<WrittenItem> items = new ArrayList<>();
    for (Node node : context.graph().nodes()) {
      if (node.match(NodeKinds.IS_STATEMENT)) {
        items.add(of(node, context.isReachable(node)));
      }
    }
    context.graph().arrows().forEach(arrow -> items.add(of(arrow)));
    items.sort((one, other) -> Integer.compare(one.span.start(), other.span.start()));
    Map<String, WrittenItem> last = new HashMap<>();
    Map<String, WrittenItem> byNode = new HashMap<>();
    for (WrittenItem item : items) {
      item.node.ifPresent(node -> byNode.put(node, item));
      Scope block = item.block();
      item.before =
          Optional.ofNullable(last.put(block.id(), item))
              .or(() -> Optional.ofNullable(byNode.get(block.owner())));
      // Nothing jumps to a jump: it is reached only from what stands before it.
      item.reached &= item.node.isPresent() || item.before.map(WrittenItem::reached).orElse(true);
    }
    return items;
  }

  private static WrittenItem of(Node node, boolean reached) {
    return new WrittenItem(
        Optional.of(node.id()),
        node.scope(),
        node.span(),
        Described.name(node),
        reached,
        node.match(new Why()));
  }

  private static WrittenItem of(Arrow arrow) {
    String text = arrow.span().text();
    return new WrittenItem(
        Optional.empty(),
        arrow.scope(),
        arrow.span(),
        "`" + text + "`",
        arrow.reached(),
        "control leaves by `" + text + "` here");
  }

  /** Blocks that control runs through as if they were not there count as what is around them. */
  private Scope block() {
    return scope.chain().filter(it -> it.kind() != Scope.Kind.PHASE).findFirst().orElse(scope);
  }

  Optional<String> node() {
    return node;
  }

  Span span() {
    return span;
  }

  /** In backticks. */
  String name() {
    return name;
  }

  boolean reached() {
    return reached;
  }

  /** Why nothing below this is reached. */
  String why() {
    return why;
  }

  /** The statement above it in its block; for the first one, the statement that the block is of. */
  Optional<WrittenItem> before() {
    return before;
  }

  /** Statements at which control can leave for good. */
  private static final class Why extends OtherNode<String> {
    @Override
    protected String other(Node node) {
      return "what stands before is here";
    }

    @Override
    public String end(Node.End node) {
      return "the case ends here";
    }

    @Override
    public String decision(Node.Decision node) {
      return "every way out of this decision leads elsewhere";
    }

    @Override
    public String waiting(Node.Wait node) {
      return "every way out of this wait leads elsewhere";
    }

    @Override
    public String fork(Node.Fork node) {
      return "not all branches of this parallel come to their end";
    }
  }
}
