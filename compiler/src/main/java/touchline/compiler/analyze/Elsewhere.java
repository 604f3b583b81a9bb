package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All declarations of all files, for the one that was forgotten to be imported. */
final class Elsewhere {
  private final Map<String, List<Namespace.Entry<?>>> entries = new HashMap<>();

  void add(Namespace.Entry<?> entry) {
    entries.computeIfAbsent(entry.name(), any -> new ArrayList<>()).add(entry);
  }

  /** The first declaration of that name that is of one of these kinds. */
  Optional<Namespace.Entry<?>> find(String name, Set<String> kinds) {
    return entries.getOrDefault(name, List.of()).stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .findFirst();
  }

  /** The path by which one file imports the other. */
  static String pathBetween(String from, String to) {
    int common = 0;
    for (int i = 0;
        i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i);
        i++) {
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }
}
