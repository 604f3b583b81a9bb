package touchline.compiler.analyze;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.model.Field;
import touchline.compiler.model.FieldType;
import touchline.compiler.source.WrittenText;

/** Reads a value by the type of the field that it is for. */
final class ValueReader {
  static final DiagnosticCode WRONG_TYPE = DiagnosticCode.error("TL0311", "wrong-type");
  static final DiagnosticCode OUT_OF_RANGE = DiagnosticCode.error("TL0312", "value-outside-type");
  static final DiagnosticCode NO_CHOICE = DiagnosticCode.error("TL0313", "unknown-choice");

  private final MoneyLiterals literals;
  private final Namespace<Field> fields;
  private final Set<String> untyped;
  private final DiagnosticSink sink;

  /**
   * @param fields all of the flow, for what is a field and should be a value
   * @param untyped those whose type could not be read, so that nothing is known about their values
   */
  ValueReader(
      MoneyLiterals literals, Namespace<Field> fields, Set<String> untyped, DiagnosticSink sink) {
    this.literals = literals;
    this.fields = fields;
    this.untyped = untyped;
    this.sink = sink;
  }

  /** Whether the type that a field has stands in for one that could not be read. */
  boolean lacksType(Field field) {
    return untyped.contains(field.id());
  }

  /** The value, unless it is none of the field's: then that is reported. */
  Optional<touchline.compiler.model.Value> read(Value value, Field field) {
    return field.type().match(new Reading(value, field));
  }

  /** One value for one field. */
  private final class Reading implements FieldType.Cases<Optional<touchline.compiler.model.Value>> {
    private final Value value;
    private final Field field;

    Reading(Value value, Field field) {
      this.value = value;
      this.field = field;
    }

    @Override
    public Optional<touchline.compiler.model.Value> text(FieldType.TextType type) {
      return quoted(
          "text in quotes",
          text -> LiteralForms.matches(type, text) ? "" : "does not match the pattern");
    }

    @Override
    public Optional<touchline.compiler.model.Value> email(FieldType.EmailType type) {
      return quoted("an e-mail address in quotes", LiteralForms::wrongEmail);
    }

    @Override
    public Optional<touchline.compiler.model.Value> phoneNumber(FieldType.PhoneNumberType type) {
      return quoted("a phone number in quotes", LiteralForms::wrongPhoneNumber);
    }

    private Optional<touchline.compiler.model.Value> quoted(
        String expected, java.util.function.Function<String, String> wrong) {
      return value.match(
          new Mismatch(() -> expected) {
            @Override
            public Optional<touchline.compiler.model.Value> text(Value.TextValue written) {
              String text = Texts.nfc(written.text().value());
              String fault = wrong.apply(text);
              return fault.isEmpty()
                  ? Optional.of(new touchline.compiler.model.Value.TextValue(text))
                  : outside(fault);
            }
          });
    }

    @Override
    public Optional<touchline.compiler.model.Value> number(FieldType.NumberType type) {
      return value.match(
          new Mismatch(() -> type.whole() ? "a whole number" : "a number") {
            @Override
            public Optional<touchline.compiler.model.Value> number(Value.NumberValue written) {
              BigDecimal amount = written.amount();
              if (type.whole() && amount.stripTrailingZeros().scale() > 0) {
                return outside("is not a whole number");
              }
              boolean low = type.min().filter(min -> amount.compareTo(min) < 0).isPresent();
              boolean high = type.max().filter(max -> amount.compareTo(max) > 0).isPresent();
              return low || high
                  ? outside("is outside of " + LiteralForms.range(type))
                  : Optional.of(new touchline.compiler.model.Value.NumberValue(amount));
            }
          });
    }

    @Override
    public Optional<touchline.compiler.model.Value> money(FieldType.MoneyType type) {
      return value.match(
          new Mismatch(
              () -> "an amount of money, like `100 " + type.currency().orElse("EUR") + "`") {
            @Override
            public Optional<touchline.compiler.model.Value> money(Value.MoneyValue written) {
              if (!Currencies.exists(written.currency())) {
                return Optional.empty(); // The parser reported it.
              }
              if (type.currency().filter(code -> !code.equals(written.currency())).isPresent()) {
                return otherCurrency(type.currency().orElseThrow());
              }
              String fault = LiteralForms.wrongMoney(written);
              return fault.isEmpty()
                  ? Optional.of(
                      new touchline.compiler.model.Value.MoneyValue(
                          written.amount(), written.currency()))
                  : outside(fault);
            }
          });
    }

    @Override
    public Optional<touchline.compiler.model.Value> date(FieldType.DateType type) {
      return value.match(
          new Mismatch(() -> "a date, like `2026-11-01`") {
            @Override
            public Optional<touchline.compiler.model.Value> date(Value.DateValue written) {
              return Optional.of(new touchline.compiler.model.Value.DateValue(written.date()));
            }
          });
    }

    @Override
    public Optional<touchline.compiler.model.Value> duration(FieldType.DurationType type) {
      return value.match(
          new Mismatch(() -> "a duration, like `2 years`") {
            @Override
            public Optional<touchline.compiler.model.Value> duration(Value.DurationValue written) {
              return written.working()
                  ? outside("is working time, which a field never holds")
                  : Optional.of(
                      new touchline.compiler.model.Value.DurationValue(Durations.of(written)));
            }
          });
    }

    @Override
    public Optional<touchline.compiler.model.Value> yesNo(FieldType.YesNoType type) {
      return value.match(
          new Mismatch(() -> "`yes` or `no`") {
            @Override
            public Optional<touchline.compiler.model.Value> name(Value.NameValue written) {
              String word = written.name().text();
              return word.equals("yes") || word.equals("no")
                  ? Optional.of(new touchline.compiler.model.Value.YesNoValue(word.equals("yes")))
                  : other(written);
            }
          });
    }

    @Override
    public Optional<touchline.compiler.model.Value> choice(FieldType.ChoiceType type) {
      return value.match(
          new Mismatch(() -> LiteralForms.choices(type)) {
            @Override
            public Optional<touchline.compiler.model.Value> name(Value.NameValue written) {
              return choice(type, written.name().text());
            }

            @Override
            public Optional<touchline.compiler.model.Value> text(Value.TextValue written) {
              return choice(type, Texts.nfc(written.text().value()));
            }
          });
    }

    private Optional<touchline.compiler.model.Value> choice(
        FieldType.ChoiceType type, String choice) {
      if (type.choices().contains(choice)) {
        return Optional.of(new touchline.compiler.model.Value.ChoiceValue(choice));
      }
      if (fields.entry(choice).isPresent() && NearestName.of(choice, type.choices()).isEmpty()) {
        return new Mismatch(() -> LiteralForms.choices(type)).other(value);
      }
      Diagnostic diagnostic =
          Diagnostic.of(
                  NO_CHOICE,
                  value.span(),
                  "`" + choice + "` is none of the choices of `" + field.id() + "`")
              .note(field.span(), "`" + field.id() + "` is declared here");
      Diagnostic helped =
          diagnostic.help(
              NearestName.of(choice, type.choices())
                  .map(near -> "did you mean `" + near + "`?")
                  .orElseGet(() -> "there is " + LiteralForms.choices(type)));
      return tell(
          NearestName.only(choice, type.choices())
              .map(only -> helped.fix(value.span(), WrittenText.nameOrQuoted(only)))
              .orElse(helped));
    }

    private Optional<touchline.compiler.model.Value> otherCurrency(String currency) {
      Diagnostic diagnostic =
          Diagnostic.of(
                  WRONG_TYPE,
                  value.span(),
                  "`"
                      + value.span().text()
                      + "` is not in "
                      + currency
                      + ", as `"
                      + field.id()
                      + "` is")
              .help("amounts in two currencies don't compare: a money field has one");
      return tell(
          literals
              .first(field.id())
              .filter(first -> !first.span().equals(value.span()))
              .map(
                  first ->
                      diagnostic.note(first.span(), "compared with " + first.currency() + " here"))
              .orElse(diagnostic.note(field.span(), "`" + field.id() + "` is declared here")));
    }

    private Optional<touchline.compiler.model.Value> outside(String fault) {
      return tell(
          Diagnostic.of(OUT_OF_RANGE, value.span(), "`" + value.span().text() + "` " + fault)
              .note(field.span(), "`" + field.id() + "` is declared here"));
    }

    private Optional<touchline.compiler.model.Value> tell(Diagnostic diagnostic) {
      boolean missing = value.span().start() == value.span().end();
      if (!missing && !lacksType(field)) {
        sink.report(diagnostic);
      }
      return Optional.empty();
    }

    /** A value of another type, unless a subclass takes it. */
    private class Mismatch extends OtherValue<Optional<touchline.compiler.model.Value>> {
      private final Supplier<String> expected;

      Mismatch(Supplier<String> expected) {
        this.expected = expected;
      }

      @Override
      Optional<touchline.compiler.model.Value> other(Value written) {
        String text = written.span().text();
        boolean isField = fields.entry(text).isPresent();
        return tell(
            Diagnostic.of(
                    WRONG_TYPE,
                    written.span(),
                    isField
                        ? "`" + text + "` is a field, and a value is needed here"
                        : "`" + text + "` is no value of `" + field.id() + "`")
                .note(field.span(), "`" + field.id() + "` is declared here")
                .help(
                    (isField ? "a field is compared with values, not with another field: " : "")
                        + "write "
                        + expected.get()));
      }
    }
  }
}
