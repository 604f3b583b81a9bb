package touchline.compiler.ast;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** The type of a field, as written. */
public sealed interface FieldType extends Node {

  <R> R match(Cases<R> cases);

  /** {@code text [matching "REGEX"]}. */
  record TextType(Optional<Text> pattern, Span span) implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /** {@code number [MIN to MAX]}. */
  record NumberType(Optional<Range> range, Span span) implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.number(this);
    }
  }

  /** {@code MIN to MAX}. */
  record Range(Value.NumberValue min, Value.NumberValue max, Span span) implements Node {}

  /** {@code money [EUR]}. */
  record MoneyType(Optional<Name> currency, Span span) implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.money(this);
    }
  }

  /** {@code one of ID|STRING, …}. */
  record ChoiceType(List<AnswerText> choices, Span span) implements FieldType {
    public ChoiceType {
      choices = List.copyOf(choices);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /** A type that is a word alone. */
  record PlainType(Plain kind, Span span) implements FieldType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.plain(this);
    }
  }

  /** The types that are a word alone. */
  enum Plain {
    DATE("date"),
    DURATION("duration"),
    YES_NO("yes-no"),
    EMAIL("email"),
    PHONE_NUMBER("phone-number");

    private final String word;

    Plain(String word) {
      this.word = word;
    }

    /** As it is written. */
    public String word() {
      return word;
    }
  }

  /** One method per kind of type. */
  interface Cases<R> {
    R text(TextType type);

    R number(NumberType type);

    R money(MoneyType type);

    R choice(ChoiceType type);

    R plain(PlainType type);
  }
}
