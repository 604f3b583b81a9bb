package touchline.compiler.diff.rules;

import touchline.compiler.diff.Naming;
import touchline.compiler.diff.Outline;
import touchline.compiler.model.Scope;

/** Names of blocks for people. */
final class Blocks {
  private Blocks() {}

  /** {@code branch “no” of decision “Is it known?” (known)}. */
  static String words(Outline outline, Scope scope) {
    Scope block =
        scope.chain().filter(it -> it.kind() != Scope.Kind.PHASE).findFirst().orElse(scope);
    String owner = outline.statement(block.owner()).map(it -> " of " + Naming.of(it)).orElse("");
    return switch (block.kind()) {
      case BODY, PHASE -> "the flow";
      case FROM -> "a `from` block";
      case BRANCH -> "branch `" + local(block) + "`" + owner;
      case PROBLEM -> "a problem" + owner;
      case LATE -> "the late way" + owner;
      case EVERY -> "the reminder" + owner;
      case PARALLEL_BRANCH -> "branch `" + local(block) + "`" + owner;
      case ANYTIME -> outline.statement(block.owner()).map(Naming::of).orElse("an anytime");
    };
  }

  private static String local(Scope block) {
    int behind = block.owner().length() + 1;
    return block.id().length() > behind ? block.id().substring(behind) : block.id();
  }
}
