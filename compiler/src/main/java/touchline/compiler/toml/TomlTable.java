package touchline.compiler.toml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.source.Span;

/** Keys with their values, in written order. */
public final class TomlTable implements TomlValue {

  /**
   * One key and its value.
   *
   * @param key where the key stands, with its quotes if it has any
   */
  public record Entry(String name, Span key, TomlValue value) {}

  /** How a table came to be; it decides what may still be added to it. */
  enum Origin {
    /** On the way to a table in a heading: {@code a} in {@code [a.b]}. */
    ON_THE_WAY,
    /** A heading of its own, or the file. */
    HEADING,
    /** One of the tables under a heading in double brackets. */
    ELEMENT,
    /** In a key with dots. */
    DOTTED,
    /** In braces: nothing can be added. */
    BRACES
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private Span span;
  private Origin origin;

  TomlTable(Span span, Origin origin) {
    this.span = span;
    this.origin = origin;
  }

  /** Its heading, its braces, or the key that made it. */
  @Override
  public Span span() {
    return span;
  }

  /** All that is in it. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  public Optional<Entry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.table(this);
  }

  Origin origin() {
    return origin;
  }

  void headed() {
    origin = Origin.HEADING;
  }

  /** Closes braces; nothing is added from now on. */
  void seal(Span braces) {
    span = braces;
    origin = Origin.BRACES;
  }

  void put(Key.Part key, TomlValue value) {
    entries.put(key.name(), new Entry(key.name(), key.span(), value));
  }
}
