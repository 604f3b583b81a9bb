package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.source.Span;

/** Names that must differ from each other, each with what it stands for. */
final class Namespace<T> {
  private static final char FIRST_BEYOND_ASCII = 0x80;

  private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

  /** The first of those that are alike but for case; most names are in small letters anyway. */
  private final Map<String, Entry<T>> folded = new HashMap<>();

  /**
   * @param name in Unicode normalization form C
   * @param kind for messages: {@code role}, {@code step}
   * @param span where it is declared
   */
  record Entry<T>(String name, String kind, Span span, T item) {}

  /**
   * Adds a name.
   *
   * @return an entry that has this name already, or one that differs only in case; then the new one
   *     is not added if the names are the same
   */
  Optional<Entry<T>> declare(Entry<T> entry) {
    Entry<T> same = entries.putIfAbsent(entry.name(), entry);
    if (same != null) {
      return Optional.of(same);
    }
    String fold = fold(entry.name());
    Entry<T> differing = folded.get(fold);
    if (differing == null && !fold.equals(entry.name())) {
      differing = entries.get(fold);
      folded.putIfAbsent(fold, differing == null ? entry : differing);
    }
    return Optional.ofNullable(differing);
  }

  Optional<T> find(String name) {
    return entry(name).map(Entry::item);
  }

  Optional<Entry<T>> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** All names, in the order of their declaration. */
  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  List<T> items() {
    List<T> items = new ArrayList<>();
    entries.values().forEach(entry -> items.add(entry.item()));
    return items;
  }

  private static String fold(String name) {
    return isFolded(name) ? name : name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Whether a name has small ASCII letters alone, which most have: they stay as they are. */
  private static boolean isFolded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= FIRST_BEYOND_ASCII || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }
}
