package touchline.compiler.allow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.ast.HeaderEntry;
import touchline.compiler.ast.Node;
import touchline.compiler.ast.OtherDeclaration;
import touchline.compiler.ast.OtherDetail;
import touchline.compiler.ast.OtherHeaderEntry;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;
import touchline.compiler.source.Span;

/**
 * All that a comment can stand above: declarations, header entries, fields, statements, branches,
 * details. Found without recursion, however deep blocks are nested.
 */
final class Units {

  /**
   * One of them.
   *
   * @param whole a declaration or a statement, whose findings are its own and not those of what it
   *     stands in
   */
  record Unit(Span span, boolean whole) {}

  private final List<Unit> units = new ArrayList<>();
  private final Deque<Statement> waiting = new ArrayDeque<>();

  private Units() {}

  /** Those of a file, by where they start; what starts at the same place, the outer one first. */
  static List<Unit> in(FlowFile file) {
    Units found = new Units();
    Declarations declarations = found.new Declarations();
    Statements statements = found.new Statements();
    for (Declaration declaration : file.declarations()) {
      found.whole(declaration);
      declaration.match(declarations);
      while (!found.waiting.isEmpty()) {
        Statement statement = found.waiting.pop();
        found.whole(statement);
        statement.match(statements);
      }
    }
    found.units.sort(
        Comparator.<Unit>comparingInt(unit -> unit.span().start())
            .thenComparing(unit -> -unit.span().end()));
    return found.units;
  }

  private void whole(Node node) {
    units.add(new Unit(node.span(), true));
  }

  private boolean part(Node node) {
    return units.add(new Unit(node.span(), false));
  }

  private boolean parts(List<? extends Node> nodes) {
    nodes.forEach(this::part);
    return true;
  }

  private boolean block(Target.Block block) {
    block.statements().forEach(waiting::push);
    return true;
  }

  private boolean details(List<Detail> details) {
    parts(details);
    details.forEach(detail -> detail.match(new Insides()));
    return true;
  }

  private boolean branches(List<Branch> branches) {
    parts(branches);
    branches.forEach(branch -> branch.target().match(new Targets()));
    return true;
  }

  private final class Declarations extends OtherDeclaration<Boolean> {
    @Override
    protected Boolean other() {
      return true;
    }

    @Override
    public Boolean department(Declaration.Department declaration) {
      declaration.roles().forEach(Units.this::whole);
      return true;
    }

    @Override
    public Boolean hours(Declaration.Hours declaration) {
      return parts(declaration.entries());
    }

    @Override
    public Boolean flow(Declaration.Flow declaration) {
      parts(declaration.header());
      declaration.header().forEach(entry -> entry.match(new Fields()));
      declaration.body().forEach(waiting::push);
      return true;
    }

    @Override
    public Boolean scenario(Declaration.Scenario declaration) {
      return parts(declaration.entries());
    }
  }

  private final class Fields extends OtherHeaderEntry<Boolean> {
    @Override
    protected Boolean other() {
      return true;
    }

    @Override
    public Boolean fields(HeaderEntry.Fields entry) {
      return parts(entry.fields());
    }
  }

  private final class Statements implements Statement.Cases<Boolean> {
    @Override
    public Boolean from(Statement.From statement) {
      return block(statement.body());
    }

    @Override
    public Boolean step(Statement.Step statement) {
      return details(statement.details());
    }

    @Override
    public Boolean decision(Statement.Decision statement) {
      return branches(statement.branches());
    }

    @Override
    public Boolean escalate(Statement.Escalate statement) {
      return details(statement.details());
    }

    @Override
    public Boolean waiting(Statement.Wait statement) {
      parts(statement.reminders());
      statement.reminders().forEach(reminder -> block(reminder.body()));
      return branches(statement.branches());
    }

    @Override
    public Boolean call(Statement.Call statement) {
      return details(statement.details());
    }

    @Override
    public Boolean survey(Statement.Survey statement) {
      return details(statement.details());
    }

    @Override
    public Boolean parallel(Statement.Parallel statement) {
      parts(statement.branches());
      statement.branches().forEach(branch -> block(branch.body()));
      return true;
    }

    @Override
    public Boolean phase(Statement.Phase statement) {
      return block(statement.body());
    }

    @Override
    public Boolean anytime(Statement.Anytime statement) {
      return block(statement.body());
    }

    @Override
    public Boolean end(Statement.End statement) {
      return true;
    }

    @Override
    public Boolean jump(Statement.JumpStatement statement) {
      return true;
    }
  }

  private final class Insides extends OtherDetail<Boolean> {
    @Override
    protected Boolean other() {
      return true;
    }

    @Override
    public Boolean problem(Detail.Problem detail) {
      return detail.target().match(new Targets());
    }

    @Override
    public Boolean late(Detail.Late detail) {
      return detail.target().match(new Targets());
    }

    @Override
    public Boolean every(Detail.Every detail) {
      return block(detail.body());
    }
  }

  /** An {@code end} or a jump behind a branch or detail is part of that line. */
  private final class Targets implements Target.Cases<Boolean> {
    @Override
    public Boolean block(Target.Block target) {
      return Units.this.block(target);
    }

    @Override
    public Boolean goOn(Target.GoOn target) {
      return true;
    }

    @Override
    public Boolean jump(Target.Jump target) {
      return true;
    }

    @Override
    public Boolean end(Target.End target) {
      return true;
    }
  }
}
