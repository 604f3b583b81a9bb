package touchline.compiler.parse.build;

import java.util.List;
import java.util.stream.Stream;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;

/** Finds the jumps and ends in a block, however deep, except in reminders, which may have none. */
final class Departures {
  private final Ways ways = new Ways();

  List<Statement> in(Target.Block block) {
    return ofBlock(block).toList();
  }

  private Stream<Statement> ofBlock(Target.Block block) {
    return block.statements().stream().flatMap(this::ofStatement);
  }

  private Stream<Statement> ofStatement(Statement statement) {
    Stream<Statement> itself = leaves(statement) ? Stream.of(statement) : Stream.of();
    Stream<Statement> inside = ways.in(statement).stream().flatMap(way -> way.match(ofTarget));
    return Stream.concat(itself, inside);
  }

  private static boolean leaves(Statement statement) {
    return statement instanceof Statement.End || statement instanceof Statement.JumpStatement;
  }

  private final Target.Cases<Stream<Statement>> ofTarget =
      new Target.Cases<>() {
        @Override
        public Stream<Statement> block(Target.Block target) {
          return ofBlock(target);
        }

        @Override
        public Stream<Statement> goOn(Target.GoOn target) {
          return Stream.of();
        }

        @Override
        public Stream<Statement> jump(Target.Jump target) {
          return Stream.of(new Statement.JumpStatement(target));
        }

        @Override
        public Stream<Statement> end(Target.End target) {
          return Stream.of(target.end());
        }
      };
}
