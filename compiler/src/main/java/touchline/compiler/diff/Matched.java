package touchline.compiler.diff;

import java.util.List;

/**
 * What is what in two versions.
 *
 * @param pairs what is in both, in the newer order; {@code P} says how they belong together
 * @param removed what is in the older one only, in its order
 * @param added what is in the newer one only, in its order
 */
public record Matched<P, T>(List<P> pairs, List<T> removed, List<T> added) {
  public Matched {
    pairs = List.copyOf(pairs);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }
}
