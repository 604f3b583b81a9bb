package touchline.compiler.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The type of a field: which values it takes. */
public sealed interface FieldType {

  <R> R match(Cases<R> cases);

  /**
   * Text.
   *
   * @param pattern an RE2 expression that the whole value must match
   */
  record TextType(Optional<String> pattern) implements FieldType {
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
  record NumberType(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean whole)
      implements FieldType {
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
    public <R> R match(Cases<R> cases) {
      return cases.money(this);
    }
  }

  /** A day. */
  record DateType() implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.date(this);
    }
  }

  /** A length of time. */
  record DurationType() implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.duration(this);
    }
  }

  /** Yes or no. */
  record YesNoType() implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.yesNo(this);
    }
  }

  /** One of some choices, in their order. */
  record ChoiceType(List<String> choices) implements FieldType {
    public ChoiceType {
      choices = List.copyOf(choices);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /** An e-mail address. */
  record EmailType() implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.email(this);
    }
  }

  /** A phone number. */
  record PhoneNumberType() implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.phoneNumber(this);
    }
  }

  /** One method per type. */
  interface Cases<R> {
    R text(TextType type);

    R number(NumberType type);

    R money(MoneyType type);

    R date(DateType type);

    R duration(DurationType type);

    R yesNo(YesNoType type);

    R choice(ChoiceType type);

    R email(EmailType type);

    R phoneNumber(PhoneNumberType type);
  }
}
