package touchline.compiler.model;

import touchline.compiler.source.Span;

/** What customers come for. Two that are declared in one place are the same. */
public record Request(String id, String name, Span span) implements Element {
  @Override
  public boolean equals(Object other) {
    return other instanceof Request request && id.equals(request.id) && span.equals(request.span);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
