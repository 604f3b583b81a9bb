package touchline.compiler.diff.rules;

import java.util.List;
import java.util.Optional;
import touchline.compiler.diff.Outline;
import touchline.compiler.diff.StatementWord;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Element;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;

/** What comes below a block: where a case goes on that reaches its closing brace. */
final class Below {
  private final Flow flow;
  private final Outline outline;

  Below(Flow flow, Outline outline) {
    this.flow = flow;
    this.outline = outline;
  }

  /** The statement there; none where the flow or what runs beside it is over. */
  Optional<String> of(String block) {
    Optional<Scope> scope = outline.find(block).or(() -> behind(block));
    while (scope.isPresent()) {
      Scope here = scope.get();
      switch (here.kind()) {
        case FROM:
          return flow.callEntry();
        case BRANCH, PROBLEM, LATE:
          Optional<Node> owner =
              outline.statement(here.owner()).filter(it -> isWayOut(here.kind(), it));
          Optional<String> next = owner.flatMap(this::after);
          if (next.isPresent() || owner.isEmpty()) {
            return next;
          }
          scope = outline.find(Outline.block(owner.get().scope()));
          break;
        default:
          return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The late block of a wait is a way out of it; beside any other statement it is just over. */
  private static boolean isWayOut(Scope.Kind kind, Node owner) {
    return kind != Scope.Kind.LATE || owner.match(StatementWord.WORD).equals("wait");
  }

  /** A block in which nothing is written: that of a way. */
  private Optional<Scope> behind(String block) {
    return flow.graph().ways().stream()
        .filter(way -> way.id().equals(block))
        .findFirst()
        .flatMap(way -> outline.statement(way.from()))
        .map(
            owner ->
                new Scope(
                    Scope.Kind.BRANCH,
                    block,
                    owner.id(),
                    "",
                    Optional.of(owner.scope()),
                    owner.span()));
  }

  private Optional<String> after(Node owner) {
    List<Element> row = outline.items(Outline.block(owner.scope()));
    int here = row.indexOf(owner);
    if (here < 0 || here + 1 >= row.size()) {
      return Optional.empty();
    }
    Element next = row.get(here + 1);
    return Optional.of(next instanceof Arrow arrow ? arrow.to() : ((Node) next).id());
  }
}
