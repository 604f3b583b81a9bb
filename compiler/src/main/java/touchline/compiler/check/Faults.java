package touchline.compiler.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * Where errors were found before any rule was asked: names that mean nothing, values of the wrong
 * type. What they stand in is not as its author meant it, so that a rule would only report the same
 * mistake again.
 */
public final class Faults {
  private final Map<SourceFile, List<Span>> places = new IdentityHashMap<>();

  /**
   * @param found until now
   */
  Faults(Collection<Diagnostic> found) {
    for (Diagnostic diagnostic : found) {
      if (diagnostic.severity() == Severity.ERROR) {
        Span place = diagnostic.span();
        places.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(place);
      }
    }
  }

  /** True if an error was found within a range, or around it. */
  public boolean in(Span range) {
    for (Span place : places.getOrDefault(range.file(), List.of())) {
      if (place.start() < range.end() && range.start() < Math.max(place.end(), place.start() + 1)) {
        return true;
      }
    }
    return false;
  }

  /** True if an error was found in a file. */
  public boolean in(SourceFile file) {
    return places.containsKey(file);
  }

  /** True if nothing was found at all. */
  public boolean none() {
    return places.isEmpty();
  }
}
