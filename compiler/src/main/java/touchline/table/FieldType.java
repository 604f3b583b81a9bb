package touchline.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The type of a field: which values it takes. */
public sealed interface FieldType extends Word {

  <R> R match(Cases<R> cases);

  /**
   * Whether a value is of this type. Limits and patterns are not asked: a condition may compare
   * with a number that is never recorded.
   */
  default boolean holds(Value value) {
    return value.word().equals(word());
  }

  /**
   * Text.
   *
   * @param pattern an RE2 expression that the whole value must match
   */
  record TextType(Optional<String> pattern) implements FieldType {
    @Override
    public String word() {
      return "text";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * A number.
   *
   * @param whole no decimals
   */
  record NumberType(boolean whole, Optional<BigDecimal> min, Optional<BigDecimal> max)
      implements FieldType {
    public NumberType {
      min = min.map(Decimals::canonical);
      max = max.map(Decimals::canonical);
    }

    @Override
    public String word() {
      return "number";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.number(this);
    }
  }

  /**
   * Money.
   *
   * @param currency ISO 4217; none if it is recorded with the value
   */
  record MoneyType(Optional<String> currency) implements FieldType {
    @Override
    public String word() {
      return "money";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.money(this);
    }
  }

  /** One of some choices, in their order. */
  record ChoiceType(List<String> choices) implements FieldType {
    public ChoiceType {
      choices = List.copyOf(choices);
    }

    @Override
    public boolean holds(Value value) {
      return value instanceof Value.ChoiceValue chosen && choices.contains(chosen.choice());
    }

    @Override
    public String word() {
      return "one-of";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /** A type that its name says all about. */
  enum Plain implements FieldType {
    DATE("date"),
    DURATION("duration"),
    YES_NO("yes-no"),
    EMAIL("email"),
    PHONE_NUMBER("phone-number");

    private final String word;

    Plain(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    @Override
    public boolean holds(Value value) {
      return value.word().equals(this == EMAIL || this == PHONE_NUMBER ? "text" : word);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.plain(this);
    }
  }

  /** One method per form of type. */
  interface Cases<R> {
    R text(TextType type);

    R number(NumberType type);

    R money(MoneyType type);

    R choice(ChoiceType type);

    R plain(Plain type);
  }
}
