package touchline.compiler.analyze;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Condition;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Value;

/** The amounts of money that a flow's conditions name: they settle a field's currency. */
final class MoneyLiterals {
  private static final OtherValue<Optional<Value.MoneyValue>> MONEY =
      new OtherValue<>() {
        @Override
        Optional<Value.MoneyValue> other(Value value) {
          return Optional.empty();
        }

        @Override
        public Optional<Value.MoneyValue> money(Value.MoneyValue value) {
          return Optional.of(value).filter(it -> Currencies.exists(it.currency()));
        }
      };

  private static final Branch.Cases<Optional<Condition>> CONDITIONS =
      new Branch.Cases<>() {
        @Override
        public Optional<Condition> answer(Branch.Answer branch) {
          return Optional.empty();
        }

        @Override
        public Optional<Condition> when(Branch.When branch) {
          return Optional.of(branch.condition());
        }

        @Override
        public Optional<Condition> otherwise(Branch.Otherwise branch) {
          return Optional.empty();
        }

        @Override
        public Optional<Condition> late(Branch.Late branch) {
          return Optional.empty();
        }
      };

  private final Map<String, Value.MoneyValue> first = new HashMap<>();

  private MoneyLiterals() {}

  static MoneyLiterals in(List<Parts> statements) {
    MoneyLiterals literals = new MoneyLiterals();
    Finder finder = literals.new Finder();
    for (Parts statement : statements) {
      for (Branch branch : statement.branches()) {
        branch.match(CONDITIONS).ifPresent(condition -> condition.match(finder));
      }
    }
    return literals;
  }

  /** The first amount that a field is compared with, if there is one. */
  Optional<Value.MoneyValue> first(String field) {
    return Optional.ofNullable(first.get(field));
  }

  private void add(Name field, Value value) {
    value.match(MONEY).ifPresent(money -> first.putIfAbsent(field.text(), money));
  }

  /** Walks through a condition. */
  private final class Finder implements Condition.Cases<Finder> {
    @Override
    public Finder or(Condition.Or condition) {
      condition.left().match(this);
      return condition.right().match(this);
    }

    @Override
    public Finder and(Condition.And condition) {
      condition.left().match(this);
      return condition.right().match(this);
    }

    @Override
    public Finder not(Condition.Not condition) {
      return condition.operand().match(this);
    }

    @Override
    public Finder parenthesized(Condition.Parenthesized condition) {
      return condition.inner().match(this);
    }

    @Override
    public Finder comparison(Condition.Comparison condition) {
      add(condition.field(), condition.value());
      return this;
    }

    @Override
    public Finder oneOf(Condition.OneOf condition) {
      condition.values().forEach(value -> add(condition.field(), value));
      return this;
    }

    @Override
    public Finder isKnown(Condition.IsKnown condition) {
      return this;
    }

    @Override
    public Finder holds(Condition.Holds condition) {
      return this;
    }
  }
}
