package touchline.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import touchline.table.Node;

/**
 * What a token leaves behind when it goes out of a block that runs beside the case: out of a late
 * block it takes the statement's place, out of an {@code anytime} it cancels what was interrupted.
 */
final class Leaving {
  private Leaving() {}

  /** The token as it goes on, in its new surroundings. */
  static Token of(Motion motion, Token token, Place next) {
    Token moved = token;
    boolean left = true;
    while (left) {
      left = false;
      Optional<Token.Beside> beside = moved.beside();
      if (beside.isPresent() && !next.isIn(beside.get().block())) {
        moved = outOfBeside(motion, moved, beside.get());
        left = true;
      }
    }
    OptionalInt run = moved.interruption();
    if (run.isPresent()) {
      Interruption interruption = interruption(motion, run.getAsInt());
      if (!next.isIn(motion.flow(moved).blockOf(interruption.anytime()))) {
        moved = outOfAnytime(motion, moved, next);
      }
    }
    motion.put(moved);
    return moved;
  }

  private static Token outOfBeside(Motion motion, Token token, Token.Beside beside) {
    Token statement = motion.token(beside.token());
    Token moved = token.within(statement.fork(), statement.beside(), statement.interruption());
    List<Token> tokens = motion.tokens();
    tokens.removeIf(other -> other.id() == token.id());
    tokens.add(tokens.indexOf(statement), moved);
    motion.drop(statement);
    return moved;
  }

  /** All positions of its flow, and of the flows that it called, are cancelled. */
  private static Token outOfAnytime(Motion motion, Token token, Place next) {
    List<OpenFork> around = new ArrayList<>();
    for (OpenFork fork : motion.forks()) {
      if (fork.frame() == token.frame() && surrounds(motion, token, fork, next)) {
        around.add(fork.with(1));
      }
    }
    Token moved =
        token.within(
            around.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(around.get(around.size() - 1).id()),
            Optional.empty(),
            OptionalInt.empty());
    motion.dropPositions(token.frame(), other -> other.id() != token.id());
    motion.forks().addAll(around);
    return moved;
  }

  /** True if the next place stands in a branch of a fork that is open. */
  private static boolean surrounds(Motion motion, Token token, OpenFork fork, Place next) {
    Set<String> blocks = new HashSet<>(next.node().head().in());
    return motion.flow(token).table().blocks().stream()
        .filter(block -> blocks.contains(block.id()))
        .anyMatch(
            block ->
                block
                    .owner()
                    .flatMap(motion.flow(token)::find)
                    .map(owner -> joins(owner, fork))
                    .orElse(false));
  }

  private static boolean joins(Place owner, OpenFork fork) {
    return owner.node() instanceof Node.Fork node && node.join().equals(fork.join());
  }

  private static Interruption interruption(Motion motion, int id) {
    return motion.interruptions().stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no anytime run " + id));
  }
}
