package touchline.compiler.emit.mermaid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of nodes that Mermaid takes: the prefix keeps them apart from its keywords ({@code end},
 * {@code graph}) and from the letters that it reads as part of an arrow ({@code o}, {@code x}).
 */
final class Names {
  private static final String PREFIX = "n_";
  private static final String ALLOWED = "[A-Za-z0-9]";

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The same name each time for the same id. */
  String of(String id) {
    return names.computeIfAbsent(id, this::free);
  }

  private String free(String id) {
    String name = PREFIX + id.codePoints().mapToObj(Names::safe).collect(Collectors.joining());
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private static String safe(int codePoint) {
    String character = Character.toString(codePoint);
    if (character.matches(ALLOWED)) {
      return character;
    }
    return codePoint < 0x80 ? "_" : "u" + Integer.toHexString(codePoint);
  }
}
