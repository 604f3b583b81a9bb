package touchline.compiler.scenario;

import java.util.HashMap;
import java.util.Map;

/** How often statements were come by and ways were taken. */
public final class Tally {
  private final Map<Key, Integer> nodes = new HashMap<>();
  private final Map<Key, Integer> ways = new HashMap<>();

  private record Key(String flow, String id) {}

  void visited(String flow, String node) {
    nodes.merge(new Key(flow, node), 1, Integer::sum);
  }

  void took(String flow, String way) {
    ways.merge(new Key(flow, way), 1, Integer::sum);
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
    return ways.getOrDefault(new Key(flow, way), 0);
  }
}
