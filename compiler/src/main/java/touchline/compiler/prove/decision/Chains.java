package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Condition.And;
import touchline.compiler.model.Condition.Or;

/** The operands of {@code a or b or c}, without recursion: such chains may be very long. */
final class Chains {
  private static final Condition.Cases<Optional<Or>> OR =
      new OtherCondition<>(Optional.empty()) {
        @Override
        public Optional<Or> or(Or condition) {
          return Optional.of(condition);
        }
      };

  private static final Condition.Cases<Optional<And>> AND =
      new OtherCondition<>(Optional.empty()) {
        @Override
        public Optional<And> and(And condition) {
          return Optional.of(condition);
        }
      };

  private Chains() {}

  static List<Condition> of(Or condition) {
    return operands(condition, it -> it.match(OR), Or::left, Or::right);
  }

  static List<Condition> of(And condition) {
    return operands(condition, it -> it.match(AND), And::left, And::right);
  }

  private static <C extends Condition> List<Condition> operands(
      Condition condition,
      Function<Condition, Optional<C>> kind,
      Function<C, Condition> left,
      Function<C, Condition> right) {
    List<Condition> operands = new ArrayList<>(2);
    Condition rest = condition;
    Optional<C> chain = kind.apply(rest);
    while (chain.isPresent()) {
      operands.add(right.apply(chain.orElseThrow()));
      rest = left.apply(chain.orElseThrow());
      chain = kind.apply(rest);
    }
    operands.add(rest);
    Collections.reverse(operands);
    return operands;
  }
}
