package touchline.compiler.toml;

import java.util.List;
import touchline.compiler.source.Span;

/** A key, in its parts between dots; there is at least one. */
record Key(List<Part> parts) {
  Key {
    parts = List.copyOf(parts);
  }

  /** One name of a key. */
  record Part(String name, Span span) {}

  Part last() {
    return parts.get(parts.size() - 1);
  }

  List<Part> beforeLast() {
    return parts.subList(0, parts.size() - 1);
  }

  Span span() {
    return parts.get(0).span().to(last().span());
  }
}
