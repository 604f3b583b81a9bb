package touchline.compiler.toml;

import java.util.List;
import touchline.compiler.source.Span;

/** What stands behind a key. */
public sealed interface TomlValue permits TomlTable, TomlValue.Plain, TomlValue.Array {
  Span span();

  <R> R match(Cases<R> cases);

  /** A value that holds no others. */
  sealed interface Plain extends TomlValue {}

  /** A string of any of the four kinds, without its quotes. */
  record Text(String value, Span span) implements Plain {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /** An integer. */
  record WholeNumber(long value, Span span) implements Plain {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.wholeNumber(this);
    }
  }

  /** {@code true} or {@code false}. */
  record Flag(boolean value, Span span) implements Plain {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.flag(this);
    }
  }

  /**
   * A value that nobody here asks for: a decimal number, a date, a time.
   *
   * @param kind with its article, for messages
   */
  record Other(String kind, Span span) implements Plain {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.other(this);
    }
  }

  /** Values in brackets, or tables under one heading in double brackets. */
  record Array(List<TomlValue> items, Span span) implements TomlValue {
    public Array {
      items = List.copyOf(items);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.array(this);
    }
  }

  /** One method per kind of value. */
  interface Cases<R> {
    R text(Text value);

    R wholeNumber(WholeNumber value);

    R flag(Flag value);

    R other(Other value);

    R array(Array value);

    R table(TomlTable value);
  }
}
