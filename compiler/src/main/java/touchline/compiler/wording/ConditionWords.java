package touchline.compiler.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Field;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;
import touchline.compiler.model.Value;

/**
 * Conditions as a customer-service person reads them. Parentheses stand wherever "and" and "or"
 * meet; a "not" goes into a simple comparison ("more than" for "not at most").
 */
final class ConditionWords implements Condition.Cases<ConditionWords.Clause> {
  private final Phrases phrases;
  private final boolean negated;

  ConditionWords(Phrases phrases) {
    this(phrases, false);
  }

  private ConditionWords(Phrases phrases, boolean negated) {
    this.phrases = phrases;
    this.negated = negated;
  }

  /**
   * Words for a condition.
   *
   * @param compound holds an "and" or "or" of its own
   */
  record Clause(String text, boolean compound) {}

  String text(Condition condition) {
    return condition.match(this).text();
  }

  @Override
  public Clause or(Condition.Or condition) {
    return joined("condition.or", operands(condition));
  }

  @Override
  public Clause and(Condition.And condition) {
    return joined("condition.and", operands(condition));
  }

  @Override
  public Clause not(Condition.Not condition) {
    return condition.operand().match(new ConditionWords(phrases, !negated));
  }

  @Override
  public Clause comparison(Condition.Comparison condition) {
    Operator operator = negated ? opposite(condition.operator()) : condition.operator();
    return condition.value().match(new ComparisonWords(phrases, condition.field(), operator));
  }

  @Override
  public Clause oneOf(Condition.OneOf condition) {
    List<String> values =
        condition.values().stream().map(value -> value.match(new ShownValue(phrases))).toList();
    return anyOf(condition.field().label(), values, "condition.is", "condition.none-of");
  }

  @Override
  public Clause isKnown(Condition.IsKnown condition) {
    return simple(negated ? "condition.unknown" : "condition.known", condition.field().label());
  }

  @Override
  public Clause holds(Condition.Holds condition) {
    return answered(phrases, condition.field(), !negated);
  }

  @Override
  public Clause touchpointIs(Condition.TouchpointIs condition) {
    List<String> names = condition.touchpoints().stream().map(Touchpoint::name).toList();
    return among(names, condition.negated(), "condition.touchpoint", "condition.touchpoint-not");
  }

  @Override
  public Clause requestIs(Condition.RequestIs condition) {
    List<String> names = condition.requests().stream().map(Request::name).toList();
    return among(names, condition.negated(), "condition.request", "condition.request-not");
  }

  @Override
  public Clause open(Condition.Open condition) {
    return simple(negated ? "condition.closed" : "condition.open");
  }

  /** A yes-no field; a label that is a question is answered, not stated. */
  static Clause answered(Phrases phrases, Field field, boolean yes) {
    String key = field.label().endsWith("?") ? "condition.question" : "condition.answer";
    String answer = phrases.value(new Value.YesNoValue(yes));
    return new Clause(phrases.text(key, field.label(), answer), false);
  }

  private Clause simple(String key, Object... arguments) {
    return new Clause(phrases.text(key, arguments), false);
  }

  private Clause anyOf(String label, List<String> values, String key, String negatedKey) {
    String text = phrases.text(negated ? negatedKey : key, label, phrases.either(values));
    return new Clause(text, values.size() > 1);
  }

  private Clause among(List<String> names, boolean without, String key, String negatedKey) {
    String text = phrases.text(negated == without ? key : negatedKey, phrases.either(names));
    return new Clause(text, names.size() > 1);
  }

  private Clause joined(String key, List<Condition> operands) {
    ConditionWords plain = new ConditionWords(phrases);
    String text =
        operands.stream()
            .map(operand -> operand.match(plain))
            .map(clause -> clause.compound() ? "(" + clause.text() + ")" : clause.text())
            .collect(Collectors.joining(" " + phrases.text(key) + " "));
    return new Clause(negated ? phrases.text("condition.not", "(" + text + ")") : text, !negated);
  }

  /** The operands of {@code a or b or c}, without recursion: such chains may be very long. */
  private static List<Condition> operands(Condition.Or condition) {
    Deque<Condition> operands = new ArrayDeque<>();
    Condition rest = condition;
    while (rest instanceof Condition.Or or) {
      operands.addFirst(or.right());
      rest = or.left();
    }
    operands.addFirst(rest);
    return List.copyOf(operands);
  }

  private static List<Condition> operands(Condition.And condition) {
    Deque<Condition> operands = new ArrayDeque<>();
    Condition rest = condition;
    while (rest instanceof Condition.And and) {
      operands.addFirst(and.right());
      rest = and.left();
    }
    operands.addFirst(rest);
    return List.copyOf(operands);
  }

  private static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> Operator.GREATER;
      case GREATER -> Operator.LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> Operator.LESS;
    };
  }
}
