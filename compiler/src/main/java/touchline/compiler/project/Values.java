package touchline.compiler.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.source.Span;
import touchline.compiler.toml.OtherValue;
import touchline.compiler.toml.TomlTable;
import touchline.compiler.toml.TomlValue;

/** Takes values of the wanted kind; reports those of another. */
final class Values {
  private static final TomlValue.Cases<String> KIND =
      new TomlValue.Cases<>() {
        @Override
        public String text(TomlValue.Text value) {
          return "a text";
        }

        @Override
        public String wholeNumber(TomlValue.WholeNumber value) {
          return "a number";
        }

        @Override
        public String flag(TomlValue.Flag value) {
          return "`" + value.value() + "`";
        }

        @Override
        public String other(TomlValue.Other value) {
          return value.kind();
        }

        @Override
        public String array(TomlValue.Array value) {
          return "a list";
        }

        @Override
        public String table(TomlTable value) {
          return "a section";
        }
      };

  private final DiagnosticSink sink;

  Values(DiagnosticSink sink) {
    this.sink = sink;
  }

  Optional<TomlValue.Text> text(String name, TomlValue value, String example) {
    Optional<TomlValue.Text> found =
        value.match(
            new Wanted<>() {
              @Override
              public Optional<TomlValue.Text> text(TomlValue.Text text) {
                return Optional.of(text);
              }
            });
    return orReport(found, name, value, "a text in quotes", example);
  }

  Optional<TomlValue.WholeNumber> wholeNumber(String name, TomlValue value, int example) {
    Optional<TomlValue.WholeNumber> found =
        value.match(
            new Wanted<>() {
              @Override
              public Optional<TomlValue.WholeNumber> wholeNumber(TomlValue.WholeNumber number) {
                return Optional.of(number);
              }
            });
    return orReport(found, name, value, "a whole number", name + " = " + example);
  }

  Optional<TomlTable> table(String name, TomlValue value, String example) {
    Optional<TomlTable> found =
        value.match(
            new Wanted<>() {
              @Override
              public Optional<TomlTable> table(TomlTable table) {
                return Optional.of(table);
              }
            });
    return orReport(found, name, value, "a section", example);
  }

  /** A list of texts; items of another kind are reported and left out. */
  Optional<List<TomlValue.Text>> texts(String name, TomlValue value, String example) {
    Optional<TomlValue.Array> found =
        value.match(
            new Wanted<>() {
              @Override
              public Optional<TomlValue.Array> array(TomlValue.Array array) {
                return Optional.of(array);
              }
            });
    return orReport(found, name, value, "a list of texts", example)
        .map(
            array -> {
              List<TomlValue.Text> texts = new ArrayList<>();
              array.items().forEach(item -> text(name, item, example).ifPresent(texts::add));
              return texts;
            });
  }

  void wrong(Span span, String message, String help) {
    sink.report(Diagnostic.of(ProjectCode.WRONG, span, message).help(help));
  }

  private <T> Optional<T> orReport(
      Optional<T> found, String name, TomlValue value, String wanted, String example) {
    if (found.isEmpty()) {
      wrong(
          value.span(),
          "`" + name + "` takes " + wanted + ", not " + value.match(KIND),
          "write it like `" + example + "`");
    }
    return found;
  }

  private static class Wanted<T> extends OtherValue<Optional<T>> {
    @Override
    protected Optional<T> other(TomlValue value) {
      return Optional.empty();
    }
  }
}
