package touchline.compiler.diff.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.diff.Outline;
import touchline.compiler.diff.StatementWord;
import touchline.compiler.model.Arrow;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;

/** What comes below a block: where a case goes on that reaches its closing brace. */
final class Below {
  private final Flow flow;
  private final Outline outline;
  private final Map<String, Way> ways = new HashMap<>();

  Below(Flow flow, Outline outline) {
    this.flow = flow;
    this.outline = outline;
    flow.graph().ways().forEach(way -> ways.putIfAbsent(way.id(), way));
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
    return Optional.ofNullable(ways.get(block))
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
    return outline
        .below(owner)
        .map(next -> next instanceof Arrow arrow ? arrow.to() : ((Node) next).id());
  }
}
