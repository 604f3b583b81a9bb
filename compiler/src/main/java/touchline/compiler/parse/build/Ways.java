package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;

/** The targets written directly in a statement, reminders left out. */
final class Ways implements Statement.Cases<List<Target>> {

  List<Target> in(Statement statement) {
    return statement.match(this);
  }

  @Override
  public List<Target> from(Statement.From statement) {
    return List.of(statement.body());
  }

  @Override
  public List<Target> step(Statement.Step statement) {
    return ofDetails(statement.details());
  }

  @Override
  public List<Target> decision(Statement.Decision statement) {
    return ofBranches(statement.branches());
  }

  @Override
  public List<Target> escalate(Statement.Escalate statement) {
    return ofDetails(statement.details());
  }

  @Override
  public List<Target> waiting(Statement.Wait statement) {
    return ofBranches(statement.branches());
  }

  @Override
  public List<Target> call(Statement.Call statement) {
    return ofDetails(statement.details());
  }

  @Override
  public List<Target> survey(Statement.Survey statement) {
    return ofDetails(statement.details());
  }

  @Override
  public List<Target> parallel(Statement.Parallel statement) {
    List<Target> ways = new ArrayList<>();
    for (Statement.ParallelBranch branch : statement.branches()) {
      ways.add(branch.body());
    }
    return ways;
  }

  @Override
  public List<Target> phase(Statement.Phase statement) {
    return List.of(statement.body());
  }

  @Override
  public List<Target> anytime(Statement.Anytime statement) {
    return List.of(statement.body());
  }

  @Override
  public List<Target> end(Statement.End statement) {
    return List.of();
  }

  @Override
  public List<Target> jump(Statement.JumpStatement statement) {
    return List.of();
  }

  private static List<Target> ofBranches(List<Branch> branches) {
    List<Target> ways = new ArrayList<>(branches.size());
    for (Branch branch : branches) {
      ways.add(branch.target());
    }
    return ways;
  }

  private static List<Target> ofDetails(List<Detail> details) {
    if (details.isEmpty()) {
      return List.of();
    }
    List<Target> ways = new ArrayList<>();
    for (Detail detail : details) {
      detail.match(OF_DETAIL).ifPresent(ways::add);
    }
    return ways;
  }

  private static final Detail.Cases<Optional<Target>> OF_DETAIL =
      new Detail.Cases<>() {
        @Override
        public Optional<Target> doing(Detail.Do detail) {
          return Optional.empty();
        }

        @Override
        public Optional<Target> say(Detail.Say detail) {
          return Optional.empty();
        }

        @Override
        public Optional<Target> record(Detail.Record detail) {
          return Optional.empty();
        }

        @Override
        public Optional<Target> set(Detail.Set detail) {
          return Optional.empty();
        }

        @Override
        public Optional<Target> see(Detail.See detail) {
          return Optional.empty();
        }

        @Override
        public Optional<Target> note(Detail.Note detail) {
          return Optional.empty();
        }

        @Override
        public Optional<Target> scale(Detail.Scale detail) {
          return Optional.empty();
        }

        @Override
        public Optional<Target> problem(Detail.Problem detail) {
          return Optional.of(detail.target());
        }

        @Override
        public Optional<Target> late(Detail.Late detail) {
          return Optional.of(detail.target());
        }

        @Override
        public Optional<Target> every(Detail.Every detail) {
          return Optional.empty();
        }
      };
}
