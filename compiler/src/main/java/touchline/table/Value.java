package touchline.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of a field; {@link #word} is the type of the fields that hold it. */
public sealed interface Value extends Word {

  <R> R match(Cases<R> cases);

  /** An exact number. */
  record NumberValue(BigDecimal amount) implements Value {
    public NumberValue {
      amount = Decimals.canonical(amount);
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

  /** An amount of money; {@code currency} is an ISO 4217 code. */
  record MoneyValue(BigDecimal amount, String currency) implements Value {
    public MoneyValue {
      amount = Decimals.canonical(amount);
    }

    @Override
    public String word() {
      return "money";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.money(this);
    }
  }

  /** A length of time, never working time. */
  record DurationValue(TimeSpan duration) implements Value {
    @Override
    public String word() {
      return "duration";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.duration(this);
    }
  }

  /** A day. */
  record DateValue(LocalDate date) implements Value {
    @Override
    public String word() {
      return "date";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.date(this);
    }
  }

  /** Yes or no. */
  record YesNoValue(boolean yes) implements Value {
    @Override
    public String word() {
      return "yes-no";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.yesNo(this);
    }
  }

  /** One of a field's choices. */
  record ChoiceValue(String choice) implements Value {
    @Override
    public String word() {
      return "one-of";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /** Text, an e-mail address or a phone number, in Unicode normalization form C. */
  record TextValue(String text) implements Value {
    @Override
    public String word() {
      return "text";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /** One method per kind of value. */
  interface Cases<R> {
    R number(NumberValue value);

    R money(MoneyValue value);

    R duration(DurationValue value);

    R date(DateValue value);

    R yesNo(YesNoValue value);

    R choice(ChoiceValue value);

    R text(TextValue value);
  }
}
