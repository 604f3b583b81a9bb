package touchline.compiler.wording;

import java.util.Locale;
import touchline.compiler.model.Condition.Operator;
import touchline.compiler.model.Field;
import touchline.compiler.model.Value;
import touchline.compiler.wording.ConditionWords.Clause;

/** A field against a value: dates come before and after, other values are less and more. */
record ComparisonWords(Phrases phrases, Field field, Operator operator)
    implements Value.Cases<Clause> {

  @Override
  public Clause number(Value.NumberValue value) {
    return measured(value);
  }

  @Override
  public Clause money(Value.MoneyValue value) {
    return measured(value);
  }

  @Override
  public Clause duration(Value.DurationValue value) {
    return measured(value);
  }

  @Override
  public Clause date(Value.DateValue value) {
    return clause("condition.date.", value);
  }

  @Override
  public Clause yesNo(Value.YesNoValue value) {
    boolean equal = operator == Operator.EQUAL;
    return ConditionWords.answered(phrases, field, equal == value.yes());
  }

  @Override
  public Clause choice(Value.ChoiceValue value) {
    return measured(value);
  }

  @Override
  public Clause text(Value.TextValue value) {
    return measured(value);
  }

  private Clause measured(Value value) {
    return clause("condition.", value);
  }

  private Clause clause(String family, Value value) {
    String key = family + operator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String shown = value.match(new ShownValue(phrases));
    return new Clause(phrases.text(key, field.label(), shown), false);
  }
}
