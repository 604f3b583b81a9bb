package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;

/** Finds the jumps and ends in a block, however deep, except in reminders, which may have none. */
final class Departures {
  private final Ways ways = new Ways();

  List<Statement> in(Target.Block block) {
    List<Statement> found = new ArrayList<>();
    new Walk(found).block(block);
    return found;
  }

  /** Goes down blocks; adds what leaves them. */
  private final class Walk implements Target.Cases<Boolean> {
    private final List<Statement> found;

    Walk(List<Statement> found) {
      this.found = found;
    }

    @Override
    public Boolean block(Target.Block target) {
      for (Statement statement : target.statements()) {
        if (leaves(statement)) {
          found.add(statement);
        }
        ways.in(statement).forEach(way -> way.match(this));
      }
      return true;
    }

    @Override
    public Boolean goOn(Target.GoOn target) {
      return false;
    }

    @Override
    public Boolean jump(Target.Jump target) {
      return found.add(new Statement.JumpStatement(target));
    }

    @Override
    public Boolean end(Target.End target) {
      return found.add(target.end());
    }
  }

  private static boolean leaves(Statement statement) {
    return statement instanceof Statement.End || statement instanceof Statement.JumpStatement;
  }
}
