package touchline.compiler.toml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.source.Span;
import touchline.compiler.toml.TomlTable.Entry;
import touchline.compiler.toml.TomlTable.Origin;

/** Puts values into tables, each only once. */
final class TableBuilder {
  private static final TomlValue.Cases<Optional<TomlTable>> AS_TABLE =
      new OtherValue<>() {
        @Override
        protected Optional<TomlTable> other(TomlValue value) {
          return Optional.empty();
        }

        @Override
        public Optional<TomlTable> table(TomlTable value) {
          return Optional.of(value);
        }
      };

  private final DiagnosticSink sink;

  /** By the array that holds them: tables under headings in double brackets. */
  private final Map<TomlValue, List<TomlTable>> elements = new IdentityHashMap<>();

  TableBuilder(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** {@code KEY = VALUE} in a table. */
  void set(TomlTable table, Key key, TomlValue value) {
    TomlTable inner = table;
    for (Key.Part part : key.beforeLast()) {
      Optional<Entry> known = inner.entry(part.name());
      if (known.isEmpty()) {
        TomlTable made = new TomlTable(part.span(), Origin.DOTTED);
        inner.put(part, made);
        inner = made;
        continue;
      }
      Optional<TomlTable> there = table(known.get()).filter(it -> it.origin() == Origin.DOTTED);
      if (there.isEmpty()) {
        twice(part.span(), part.name(), known.get());
        return;
      }
      inner = there.get();
    }
    put(inner, key.last(), value);
  }

  private void put(TomlTable table, Key.Part key, TomlValue value) {
    Optional<Entry> known = table.entry(key.name());
    if (known.isPresent()) {
      twice(key.span(), key.name(), known.get());
    } else {
      table.put(key, value);
    }
  }

  /** The table that a heading {@code [KEY]} opens. */
  TomlTable heading(TomlTable root, Key key) {
    Optional<TomlTable> parent = way(root, key);
    TomlTable fresh = new TomlTable(key.span(), Origin.HEADING);
    if (parent.isEmpty()) {
      return fresh;
    }
    Optional<Entry> known = parent.get().entry(key.last().name());
    if (known.isEmpty()) {
      parent.get().put(key.last(), fresh);
      return fresh;
    }
    Optional<TomlTable> there = table(known.get());
    if (there.isPresent() && there.get().origin() == Origin.ON_THE_WAY) {
      there.get().headed();
      return there.get();
    }
    twice(key.span(), key.span().text(), known.get());
    // What stands below is still read, and put where it was meant to be.
    return there.filter(it -> it.origin() == Origin.HEADING).orElse(fresh);
  }

  /** The table that a heading {@code [[KEY]]} opens. */
  TomlTable element(TomlTable root, Key key) {
    TomlTable fresh = new TomlTable(key.span(), Origin.ELEMENT);
    Optional<TomlTable> parent = way(root, key);
    if (parent.isEmpty()) {
      return fresh;
    }
    Optional<Entry> known = parent.get().entry(key.last().name());
    List<TomlTable> tables = new ArrayList<>();
    if (known.isPresent()) {
      Optional<List<TomlTable>> before = Optional.ofNullable(elements.get(known.get().value()));
      if (before.isEmpty()) {
        twice(key.span(), key.span().text(), known.get());
        return fresh;
      }
      tables.addAll(before.get());
    }
    tables.add(fresh);
    TomlValue.Array array = new TomlValue.Array(List.copyOf(tables), key.span());
    elements.put(array, tables);
    parent.get().put(key.last(), array);
    return fresh;
  }

  /** The table in which the last part of a heading stands; none if a value is in the way. */
  private Optional<TomlTable> way(TomlTable root, Key key) {
    TomlTable table = root;
    for (Key.Part part : key.beforeLast()) {
      Optional<Entry> known = table.entry(part.name());
      if (known.isEmpty()) {
        TomlTable made = new TomlTable(part.span(), Origin.ON_THE_WAY);
        table.put(part, made);
        table = made;
        continue;
      }
      List<TomlTable> several = elements.getOrDefault(known.get().value(), List.of());
      Optional<TomlTable> there =
          several.isEmpty()
              ? table(known.get()).filter(it -> it.origin() != Origin.BRACES)
              : Optional.of(several.get(several.size() - 1));
      if (there.isEmpty()) {
        twice(part.span(), part.name(), known.get());
        return Optional.empty();
      }
      table = there.get();
    }
    return Optional.of(table);
  }

  private static Optional<TomlTable> table(Entry entry) {
    return entry.value().match(AS_TABLE);
  }

  private void twice(Span span, String name, Entry first) {
    sink.report(
        Diagnostic.of(Syntax.TWICE, span, "`" + name + "` is set already")
            .note(first.key(), "it is set here first")
            .help("keep one of them"));
  }
}
