package touchline.compiler;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.check.Level;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;

/** The one place where a project's levels count: findings are dropped, or become errors. */
final class Levels {
  private Levels() {}

  static List<Diagnostic> apply(Settings settings, List<Diagnostic> found) {
    if (settings.levels().isEmpty()) {
      return found;
    }
    List<Diagnostic> counted = new ArrayList<>(found.size());
    for (Diagnostic diagnostic : found) {
      Level level = settings.level(diagnostic.code());
      if (level == Level.ERROR) {
        counted.add(diagnostic.as(Severity.ERROR));
      } else if (level == Level.WARNING) {
        counted.add(diagnostic);
      }
    }
    return List.copyOf(counted);
  }
}
