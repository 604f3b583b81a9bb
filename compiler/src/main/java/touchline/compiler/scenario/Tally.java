package touchline.compiler.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often statements were come by and ways were taken. */
public final class Tally {
  private final Map<Key, Integer> nodes = new HashMap<>();
  private final Map<Chain, Integer> ways = new HashMap<>();

  private record Key(String flow, String id) {}

  /** Ways that were taken one after the other. */
  private record Chain(String flow, List<String> ways) {
    Chain {
      ways = List.copyOf(ways);
    }
  }

  void visited(String flow, String node) {
    nodes.merge(new Key(flow, node), 1, Integer::sum);
  }

  /**
   * A way was taken.
   *
   * @param before those before it that led through bounded jumps at once; mostly none
   */
  void took(String flow, List<String> before, String way) {
    ways.merge(new Chain(flow, List.of(way)), 1, Integer::sum);
    if (!before.isEmpty()) {
      List<String> all = new ArrayList<>(before);
      all.add(way);
      ways.merge(new Chain(flow, all), 1, Integer::sum);
    }
  }

  /** Adds what another one counted. */
  public void add(Tally other) {
    other.nodes.forEach((key, times) -> nodes.merge(key, times, Integer::sum));
    other.ways.forEach((key, times) -> ways.merge(key, times, Integer::sum));
  }

  /** How often the case came by a statement. */
  public int visits(String flow, String node) {
    return nodes.getOrDefault(new Key(flow, node), 0);
  }

  /** How often a way was taken. */
  public int taken(String flow, String way) {
    return taken(flow, List.of(way));
  }

  /** How often a way was taken and, at once behind it, bounded jumps by certain ways. */
  public int taken(String flow, List<String> chain) {
    return ways.getOrDefault(new Chain(flow, chain), 0);
  }
}
