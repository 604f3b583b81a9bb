package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Target;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds where branches, problems and late ways lead: blocks, jumps and ends. */
final class TargetBuilder extends TouchlineParserBaseVisitor<Target> {
  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final NumberBuilder numbers;
  private final StatementBuilder statements;

  TargetBuilder(Leaves leaves, StatementBuilder statements) {
    this.spans = leaves.spans();
    this.names = leaves.names();
    this.texts = leaves.texts();
    this.numbers = leaves.numbers();
    this.statements = statements;
  }

  Target target(TouchlineParser.TargetContext tree) {
    return tree.accept(this);
  }

  Target.Block block(TouchlineParser.BlockContext tree) {
    List<Statement> inside = new ArrayList<>();
    for (TouchlineParser.StatementContext statement : tree.statements) {
      inside.add(statements.statement(statement));
    }
    return new Target.Block(inside, spans.of(tree));
  }

  Target.Jump jump(TouchlineParser.JumpContext tree) {
    return new Target.Jump(
        names.name(tree.to),
        tree.bound == null ? Optional.empty() : Optional.of(limit(tree.bound)),
        spans.of(tree));
  }

  Statement.End end(TouchlineParser.EndContext tree) {
    return new Statement.End(
        names.optional(tree.id),
        texts.text(tree.label),
        names.optional(tree.result),
        spans.of(tree));
  }

  private Target.Limit limit(TouchlineParser.LimitContext tree) {
    return tree.times == null
        ? new Target.Limit(1, spans.of(tree))
        : numbers.limit(tree.times, spans.of(tree));
  }

  @Override
  public Target visitBlockTarget(TouchlineParser.BlockTargetContext tree) {
    return block(tree.body);
  }

  @Override
  public Target visitGoOnTarget(TouchlineParser.GoOnTargetContext tree) {
    return new Target.GoOn(spans.of(tree));
  }

  @Override
  public Target visitJumpTarget(TouchlineParser.JumpTargetContext tree) {
    return jump(tree.leap);
  }

  @Override
  public Target visitEndTarget(TouchlineParser.EndTargetContext tree) {
    return new Target.End(end(tree.close));
  }
}
