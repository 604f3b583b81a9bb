package touchline.compiler.check.rules;

import java.util.Optional;
import touchline.compiler.model.Field;
import touchline.compiler.model.FieldType;

/** Whether two fields take the same values; money without a currency goes with any. */
final class SameType {
  private static final FieldType ANY_MONEY = new FieldType.MoneyType(Optional.empty());

  private SameType() {}

  static boolean of(Field one, Field other) {
    return one.type().equals(other.type()) || isOpen(one, other) || isOpen(other, one);
  }

  /** True if the first is money of any currency, and the other money. */
  private static boolean isOpen(Field any, Field other) {
    return any.type().equals(ANY_MONEY) && other.type() instanceof FieldType.MoneyType;
  }
}
