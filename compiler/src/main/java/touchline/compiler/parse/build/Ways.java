package touchline.compiler.parse.build;

import java.util.List;
import java.util.stream.Stream;
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
    return statement.branches().stream().map(branch -> (Target) branch.body()).toList();
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
    return branches.stream().map(Branch::target).toList();
  }

  private static List<Target> ofDetails(List<Detail> details) {
    return details.stream().flatMap(detail -> detail.match(OF_DETAIL)).toList();
  }

  private static final Detail.Cases<Stream<Target>> OF_DETAIL =
      new Detail.Cases<>() {
        @Override
        public Stream<Target> doing(Detail.Do detail) {
          return Stream.of();
        }

        @Override
        public Stream<Target> say(Detail.Say detail) {
          return Stream.of();
        }

        @Override
        public Stream<Target> record(Detail.Record detail) {
          return Stream.of();
        }

        @Override
        public Stream<Target> set(Detail.Set detail) {
          return Stream.of();
        }

        @Override
        public Stream<Target> see(Detail.See detail) {
          return Stream.of();
        }

        @Override
        public Stream<Target> note(Detail.Note detail) {
          return Stream.of();
        }

        @Override
        public Stream<Target> scale(Detail.Scale detail) {
          return Stream.of();
        }

        @Override
        public Stream<Target> problem(Detail.Problem detail) {
          return Stream.of(detail.target());
        }

        @Override
        public Stream<Target> late(Detail.Late detail) {
          return Stream.of(detail.target());
        }

        @Override
        public Stream<Target> every(Detail.Every detail) {
          return Stream.of();
        }
      };
}
