package touchline.compiler.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.model.Actor;

/** What things outside a flow are called in the newer version, by what they were called before. */
public final class Names {

  /** What kind of thing a name stands for. */
  public enum Space {
    DEPARTMENT,
    ACTOR,
    TOUCHPOINT,
    REQUEST,
    FLOW
  }

  private final Map<Space, Map<String, String>> newer = new HashMap<>();

  void put(Space space, String before, String after) {
    newer.computeIfAbsent(space, any -> new HashMap<>()).put(before, after);
  }

  /** The newer name; the older one if nothing else is known. */
  public String newer(Space space, String before) {
    return newer.getOrDefault(space, Map.of()).getOrDefault(before, before);
  }

  /** True if both are the same thing. */
  public boolean same(Space space, String before, String after) {
    return newer(space, before).equals(after);
  }

  /** True if both are the same thing, or both nothing. */
  public boolean same(Space space, Optional<String> before, Optional<String> after) {
    return before.map(it -> newer(space, it)).equals(after);
  }

  /** True if both are the same actor, or both nobody. */
  public boolean same(Optional<Actor> before, Optional<Actor> after) {
    return same(Space.ACTOR, before.map(Actor::id), after.map(Actor::id));
  }

  /** The newer names. */
  public Set<String> newer(Space space, Collection<String> before) {
    return before.stream()
        .map(it -> newer(space, it))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
