package touchline.compiler.model;

import touchline.compiler.source.Span;

/** A department: a swimlane. Two that are declared in one place are the same. */
public record Department(String id, String name, Span span) implements Element {
  @Override
  public boolean equals(Object other) {
    return other instanceof Department department
        && id.equals(department.id)
        && span.equals(department.span);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
