package touchline.compiler.diff.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.model.FieldType;

/** Whether every value of one type is one of another, too. */
record TypeRange(FieldType wide) implements FieldType.Cases<Boolean> {

  /** True if {@code narrow} takes no value that {@code wide} doesn't take. */
  static boolean holds(FieldType wide, FieldType narrow) {
    return wide.getClass() == narrow.getClass() && narrow.match(new TypeRange(wide));
  }

  @Override
  public Boolean text(FieldType.TextType narrow) {
    Optional<String> pattern = ((FieldType.TextType) wide).pattern();
    return pattern.isEmpty() || pattern.equals(narrow.pattern());
  }

  @Override
  public Boolean number(FieldType.NumberType narrow) {
    FieldType.NumberType outer = (FieldType.NumberType) wide;
    return (narrow.whole() || !outer.whole())
        && keeps(outer.min(), narrow.min(), 1)
        && keeps(outer.max(), narrow.max(), -1);
  }

  /** True if the inner limit is no wider; {@code side} is 1 for lower limits, -1 for upper ones. */
  private static boolean keeps(Optional<BigDecimal> outer, Optional<BigDecimal> inner, int side) {
    return outer.isEmpty()
        || inner.filter(limit -> side * limit.compareTo(outer.get()) >= 0).isPresent();
  }

  @Override
  public Boolean money(FieldType.MoneyType narrow) {
    Optional<String> currency = ((FieldType.MoneyType) wide).currency();
    return currency.isEmpty() || currency.equals(narrow.currency());
  }

  @Override
  public Boolean date(FieldType.DateType narrow) {
    return true;
  }

  @Override
  public Boolean duration(FieldType.DurationType narrow) {
    return true;
  }

  @Override
  public Boolean yesNo(FieldType.YesNoType narrow) {
    return true;
  }

  @Override
  public Boolean choice(FieldType.ChoiceType narrow) {
    return Set.copyOf(((FieldType.ChoiceType) wide).choices()).containsAll(narrow.choices());
  }

  @Override
  public Boolean email(FieldType.EmailType narrow) {
    return true;
  }

  @Override
  public Boolean phoneNumber(FieldType.PhoneNumberType narrow) {
    return true;
  }
}
