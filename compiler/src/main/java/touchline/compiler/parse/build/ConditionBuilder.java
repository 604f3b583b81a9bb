package touchline.compiler.parse.build;

import java.util.List;
import java.util.function.BinaryOperator;
import org.antlr.v4.runtime.ParserRuleContext;
import touchline.compiler.ast.Condition;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.grammar.TouchlineParser;
import touchline.grammar.TouchlineParserBaseVisitor;

/** Builds conditions; {@code and} and {@code or} are read from the left. */
final class ConditionBuilder extends TouchlineParserBaseVisitor<Condition> {
  /** Chains become trees as deep as they are long, which every reader walks down. */
  private static final int MAX_CHAIN = 500;

  private final Spans spans;
  private final NameBuilder names;
  private final ValueBuilder values;
  private final Findings findings;

  ConditionBuilder(Spans spans, NameBuilder names, ValueBuilder values, Findings findings) {
    this.spans = spans;
    this.names = names;
    this.values = values;
    this.findings = findings;
  }

  @Override
  public Condition visitCondition(TouchlineParser.ConditionContext tree) {
    return chain(tree.parts, (a, b) -> new Condition.Or(a, b, a.span().to(b.span())));
  }

  @Override
  public Condition visitConjunction(TouchlineParser.ConjunctionContext tree) {
    return chain(tree.parts, (a, b) -> new Condition.And(a, b, a.span().to(b.span())));
  }

  private Condition chain(List<? extends ParserRuleContext> trees, BinaryOperator<Condition> join) {
    Condition all = trees.get(0).accept(this);
    for (int i = 1; i < trees.size(); i++) {
      if (i == MAX_CHAIN) {
        findings.broken(
            Diagnostic.of(
                    SyntaxCode.TOO_DEEP,
                    spans.of(trees.get(i)),
                    "a condition of more than " + MAX_CHAIN + " parts is too long")
                .help("compare with several values at once: `FIELD in (A, B, …)`"));
        break;
      }
      all = join.apply(all, trees.get(i).accept(this));
    }
    return all;
  }

  @Override
  public Condition visitNotCondition(TouchlineParser.NotConditionContext tree) {
    return new Condition.Not(tree.operand.accept(this), spans.of(tree));
  }

  @Override
  public Condition visitParenthesizedCondition(TouchlineParser.ParenthesizedConditionContext tree) {
    return new Condition.Parenthesized(tree.inner.accept(this), spans.of(tree));
  }

  @Override
  public Condition visitComparisonCondition(TouchlineParser.ComparisonConditionContext tree) {
    return new Condition.Comparison(
        names.name(tree.left), operator(tree.sign), values.value(tree.right), spans.of(tree));
  }

  @Override
  public Condition visitOneOfCondition(TouchlineParser.OneOfConditionContext tree) {
    return new Condition.OneOf(names.name(tree.left), values.values(tree.right), spans.of(tree));
  }

  @Override
  public Condition visitIsKnownCondition(TouchlineParser.IsKnownConditionContext tree) {
    return new Condition.IsKnown(names.name(tree.left), spans.of(tree));
  }

  @Override
  public Condition visitHoldsCondition(TouchlineParser.HoldsConditionContext tree) {
    return new Condition.Holds(names.name(tree));
  }

  private static Condition.Operator operator(TouchlineParser.OperatorContext tree) {
    return switch (tree.getStart().getType()) {
      case TouchlineParser.NOT_EQUAL -> Condition.Operator.NOT_EQUAL;
      case TouchlineParser.LESS -> Condition.Operator.LESS;
      case TouchlineParser.LESS_OR_EQUAL -> Condition.Operator.LESS_OR_EQUAL;
      case TouchlineParser.GREATER -> Condition.Operator.GREATER;
      case TouchlineParser.GREATER_OR_EQUAL -> Condition.Operator.GREATER_OR_EQUAL;
      default -> Condition.Operator.EQUAL;
    };
  }
}
