package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Clause;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;
import touchline.compiler.ast.Text;

/**
 * What all kinds of statements have, more or less of it.
 *
 * @param kind a word of {@link Kinds}; empty for those without an id
 * @param bodies the blocks in it that no detail or branch leads to
 * @param labels the titles of branches that run at once
 */
record Parts(
    Statement statement,
    String kind,
    Optional<Name> id,
    Optional<Text> title,
    List<Clause> clauses,
    List<Detail> details,
    List<Branch> branches,
    List<Target.Block> bodies,
    List<Text> labels) {

  private static final Reader READER = new Reader();

  static Parts of(Statement statement) {
    return statement.match(READER);
  }

  /** The statements in its blocks, but not those in blocks of theirs. */
  List<Statement> inside() {
    if (details.isEmpty() && branches.isEmpty() && bodies.isEmpty()) {
      return List.of();
    }
    Inside inside = new Inside(new ArrayList<>());
    for (Detail detail : details) {
      DetailTargets.of(detail).ifPresent(target -> target.match(inside));
    }
    for (Branch branch : branches) {
      branch.target().match(inside);
    }
    bodies.forEach(inside::block);
    return inside.statements;
  }

  /** Collects the statements that stand in targets. */
  private record Inside(List<Statement> statements) implements Target.Cases<Boolean> {
    @Override
    public Boolean block(Target.Block block) {
      return statements.addAll(block.statements());
    }

    @Override
    public Boolean goOn(Target.GoOn goOn) {
      return false;
    }

    @Override
    public Boolean jump(Target.Jump jump) {
      return false;
    }

    @Override
    public Boolean end(Target.End end) {
      return statements.add(end.end());
    }
  }

  /** Takes statements apart. */
  private static final class Reader implements Statement.Cases<Parts> {

    @Override
    public Parts from(Statement.From it) {
      return block(it, "", Optional.empty(), Optional.empty(), it.body());
    }

    @Override
    public Parts step(Statement.Step it) {
      return work(it, Kinds.STEP, it.id(), Optional.of(it.title()), it.clauses(), it.details());
    }

    @Override
    public Parts decision(Statement.Decision it) {
      return new Parts(
          it,
          Kinds.DECISION,
          it.id(),
          Optional.of(it.question()),
          List.of(),
          List.of(),
          it.branches(),
          List.of(),
          List.of());
    }

    @Override
    public Parts escalate(Statement.Escalate it) {
      return work(
          it, Kinds.ESCALATION, it.id(), Optional.of(it.title()), it.clauses(), it.details());
    }

    @Override
    public Parts waiting(Statement.Wait it) {
      return new Parts(
          it,
          Kinds.WAIT,
          it.id(),
          Optional.of(it.title()),
          List.of(),
          List.copyOf(it.reminders()),
          it.branches(),
          List.of(),
          List.of());
    }

    @Override
    public Parts call(Statement.Call it) {
      return work(
          it,
          Kinds.CALL,
          Optional.of(it.as().orElse(it.flow())),
          it.title(),
          it.clauses(),
          it.details());
    }

    @Override
    public Parts survey(Statement.Survey it) {
      return work(
          it, Kinds.SURVEY, it.id(), Optional.of(it.question()), it.clauses(), it.details());
    }

    @Override
    public Parts parallel(Statement.Parallel it) {
      List<Target.Block> bodies = new ArrayList<>();
      List<Text> labels = new ArrayList<>();
      for (Statement.ParallelBranch branch : it.branches()) {
        bodies.add(branch.body());
        branch.title().ifPresent(labels::add);
      }
      return new Parts(
          it, Kinds.PARALLEL, it.id(), it.title(), List.of(), List.of(), List.of(), bodies, labels);
    }

    @Override
    public Parts phase(Statement.Phase it) {
      return block(it, "", Optional.empty(), Optional.of(it.title()), it.body());
    }

    @Override
    public Parts anytime(Statement.Anytime it) {
      return block(it, Kinds.ANYTIME, it.id(), Optional.of(it.title()), it.body());
    }

    @Override
    public Parts end(Statement.End it) {
      return work(it, Kinds.END, it.id(), Optional.of(it.title()), List.of(), List.of());
    }

    @Override
    public Parts jump(Statement.JumpStatement it) {
      return work(it, "", Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Parts block(
        Statement it, String kind, Optional<Name> id, Optional<Text> title, Target.Block body) {
      return new Parts(
          it, kind, id, title, List.of(), List.of(), List.of(), List.of(body), List.of());
    }

    private static Parts work(
        Statement it,
        String kind,
        Optional<Name> id,
        Optional<Text> title,
        List<Clause> clauses,
        List<Detail> details) {
      return new Parts(it, kind, id, title, clauses, details, List.of(), List.of(), List.of());
    }
  }
}
