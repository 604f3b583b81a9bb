package touchline.compiler.ast;

import java.math.BigDecimal;
import java.time.LocalDate;
import touchline.compiler.source.Span;

/** A value as written; whether it suits the field it is for is the analyzer's question. */
public sealed interface Value extends Node {

  <R> R match(Cases<R> cases);

  /**
   * {@code 3}, {@code 2.5}, {@code -4}.
   *
   * @param amount keeps its scale: {@code 1.0} is no whole number
   */
  record NumberValue(BigDecimal amount, Span span) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.number(this);
    }
  }

  /** {@code 60%}; {@code amount} is 60. */
  record PercentageValue(BigDecimal amount, Span span) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.percentage(this);
    }
  }

  /** {@code 100 EUR}; the currency is an ISO 4217 code that exists. */
  record MoneyValue(BigDecimal amount, String currency, Span span) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.money(this);
    }
  }

  /** {@code 4 h}, {@code 2 working days}. */
  record DurationValue(BigDecimal amount, TimeUnit unit, boolean working, Span span)
      implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.duration(this);
    }
  }

  /** {@code 2026-11-01}. */
  record DateValue(LocalDate date, Span span) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.date(this);
    }
  }

  /** {@code "…"}. */
  record TextValue(Text text) implements Value {
    @Override
    public Span span() {
      return text.span();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /** An identifier: a choice, {@code yes}, {@code no}, a touchpoint, a request. */
  record NameValue(Name name) implements Value {
    @Override
    public Span span() {
      return name.span();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.name(this);
    }
  }

  /** One method per kind of value. */
  interface Cases<R> {
    R number(NumberValue value);

    R percentage(PercentageValue value);

    R money(MoneyValue value);

    R duration(DurationValue value);

    R date(DateValue value);

    R text(TextValue value);

    R name(NameValue value);
  }
}
