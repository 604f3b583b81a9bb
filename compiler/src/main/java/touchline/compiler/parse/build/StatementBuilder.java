package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Text;
import touchline.compiler.parse.build.ClauseBuilder.Clauses;
import touchline.compiler.parse.build.Kind.ClauseKind;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds statements. */
final class StatementBuilder extends TouchlineParserBaseVisitor<Statement> {
  private final Spans spans;
  private final NameBuilder names;
  private final TextBuilder texts;
  private final ClauseBuilder clauses;
  private final TargetBuilder targets;
  private final DetailBuilder details;
  private final BranchBuilder branches;
  private final StatementCheck check;

  StatementBuilder(Leaves leaves) {
    this.spans = leaves.spans();
    this.names = leaves.names();
    this.texts = leaves.texts();
    this.clauses = new ClauseBuilder(spans, names, leaves.values(), leaves.findings());
    this.targets = new TargetBuilder(leaves, this);
    this.details = new DetailBuilder(leaves, targets, leaves.findings());
    this.branches = new BranchBuilder(leaves, targets, details);
    this.check = new StatementCheck(leaves.findings());
  }

  Statement statement(TouchlineParser.StatementContext tree) {
    return tree.accept(this);
  }

  @Override
  public Statement visitFromStatement(TouchlineParser.FromStatementContext tree) {
    return new Statement.From(
        names.names(tree.touchpoints.names), targets.block(tree.body), spans.of(tree));
  }

  @Override
  public Statement visitStepStatement(TouchlineParser.StepStatementContext tree) {
    Span span = spans.of(tree);
    Clauses found = clauses.clauses(Kind.STEP, tree.clauses);
    return new Statement.Step(
        names.optional(tree.id),
        texts.text(tree.label),
        found.written(),
        details(Kind.STEP, span, tree.inside, found),
        span);
  }

  @Override
  public Statement visitDecisionStatement(TouchlineParser.DecisionStatementContext tree) {
    Clauses found = clauses.clauses(Kind.DECISION, tree.clauses);
    Statement.Decision decision =
        new Statement.Decision(
            names.optional(tree.id),
            texts.text(tree.label),
            found.actor(ClauseKind.BY),
            branches.ofDecision(tree.ways),
            spans.of(tree));
    check.decision(decision);
    return decision;
  }

  @Override
  public Statement visitEscalateStatement(TouchlineParser.EscalateStatementContext tree) {
    Span span = spans.of(tree);
    Clauses found = clauses.clauses(Kind.ESCALATION, tree.clauses);
    Text title = texts.text(tree.label);
    return new Statement.Escalate(
        names.optional(tree.id),
        title,
        found.actor(ClauseKind.TO).orElseGet(() -> check.missingTo(title)),
        found.written(),
        details(Kind.ESCALATION, span, tree.inside, found),
        span);
  }

  @Override
  public Statement visitWaitStatement(TouchlineParser.WaitStatementContext tree) {
    Span span = spans.of(tree);
    Clauses found = clauses.clauses(Kind.WAIT, tree.clauses);
    List<Branch> ways = branches.ofWait(span, tree.ways, found.has(ClauseKind.UP_TO));
    List<Detail.Every> reminders = branches.reminders(tree.ways);
    Statement.Wait wait =
        new Statement.Wait(
            names.optional(tree.id),
            texts.text(tree.label),
            names.optional(tree.from),
            found.upTo(),
            ways,
            reminders,
            span);
    check.waiting(wait);
    return wait;
  }

  @Override
  public Statement visitCallStatement(TouchlineParser.CallStatementContext tree) {
    Span span = spans.of(tree);
    Clauses found = clauses.clauses(Kind.CALL, tree.clauses);
    return new Statement.Call(
        names.name(tree.flow),
        names.optional(tree.id),
        texts.optional(tree.label),
        found.written(),
        details(Kind.CALL, span, tree.inside, found),
        span);
  }

  @Override
  public Statement visitSurveyStatement(TouchlineParser.SurveyStatementContext tree) {
    Span span = spans.of(tree);
    Clauses found = clauses.clauses(Kind.SURVEY, tree.clauses);
    return new Statement.Survey(
        names.optional(tree.id),
        texts.text(tree.label),
        found.written(),
        details(Kind.SURVEY, span, tree.inside, found),
        span);
  }

  @Override
  public Statement visitParallelStatement(TouchlineParser.ParallelStatementContext tree) {
    Optional<Text> title = texts.optional(tree.label);
    List<Statement.ParallelBranch> inside = new ArrayList<>();
    for (TouchlineParser.ParallelBranchContext branch : tree.inside) {
      inside.add(branch(branch));
    }
    Statement.Parallel parallel =
        new Statement.Parallel(names.optional(tree.id), title, inside, spans.of(tree));
    check.parallel(parallel, spans.of(tree.word));
    return parallel;
  }

  private Statement.ParallelBranch branch(TouchlineParser.ParallelBranchContext tree) {
    return new Statement.ParallelBranch(
        texts.optional(tree.label), targets.block(tree.body), spans.of(tree));
  }

  @Override
  public Statement visitPhaseStatement(TouchlineParser.PhaseStatementContext tree) {
    return new Statement.Phase(texts.text(tree.label), targets.block(tree.body), spans.of(tree));
  }

  @Override
  public Statement visitAnytimeStatement(TouchlineParser.AnytimeStatementContext tree) {
    return new Statement.Anytime(
        names.optional(tree.id), texts.text(tree.label), targets.block(tree.body), spans.of(tree));
  }

  @Override
  public Statement visitEndStatement(TouchlineParser.EndStatementContext tree) {
    return targets.end(tree.close);
  }

  @Override
  public Statement visitJumpStatement(TouchlineParser.JumpStatementContext tree) {
    return new Statement.JumpStatement(targets.jump(tree.leap));
  }

  private List<Detail> details(
      Kind kind, Span statement, TouchlineParser.@Nullable DetailsContext tree, Clauses found) {
    return details.details(kind, statement, tree, found.has(ClauseKind.WITHIN));
  }
}
