package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a flow and of those that it calls, numbered, so that sets of them are bit sets. */
final class FieldNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  void add(String id) {
    if (numbers.putIfAbsent(id, ids.size()) == null) {
      ids.add(id);
    }
  }

  List<String> ids() {
    return ids;
  }

  boolean has(String id) {
    return numbers.containsKey(id);
  }

  /** The number of a field that was added. */
  int of(String id) {
    return numbers.getOrDefault(id, -1);
  }

  String id(int number) {
    return ids.get(number);
  }

  BitSet all() {
    BitSet all = new BitSet(ids.size());
    all.set(0, ids.size());
    return all;
  }

  /** Those of some fields that were added. */
  BitSet of(Collection<String> some) {
    BitSet set = new BitSet(ids.size());
    for (String id : some) {
      Integer number = numbers.get(id);
      if (number != null) {
        set.set(number);
      }
    }
    return set;
  }

  Set<String> ids(BitSet some) {
    Set<String> found = new LinkedHashSet<>();
    some.stream().forEach(number -> found.add(ids.get(number)));
    return found;
  }
}
