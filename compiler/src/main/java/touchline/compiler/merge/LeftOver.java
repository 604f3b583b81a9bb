package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import touchline.compiler.merge.entry.Entry;
import touchline.compiler.merge.entry.Known;

/** Matches entries that changed what they were known by, such as their title. */
final class LeftOver {
  /** Of their words, how many two entries in one place must share, and two in different places. */
  private static final double IN_PLACE = 0.3;

  private static final double MOVED = 0.6;

  /** Pairs that are compared; files that are rewritten altogether have no left over to match. */
  private static final int MOST_PAIRS = 250_000;

  private final Map<Entry, Trio> found;

  private LeftOver(Map<Entry, Trio> found) {
    this.found = found;
  }

  /** Adds to what is found and taken. */
  static void match(
      List<Trio> there, List<Entry> entries, Map<Entry, Trio> found, Set<Trio> taken) {
    List<Trio> free =
        there.stream().filter(trio -> trio.in(Side.BASE) && !taken.contains(trio)).toList();
    List<Entry> open = entries.stream().filter(entry -> !found.containsKey(entry)).toList();
    if (free.isEmpty() || open.isEmpty() || (long) free.size() * open.size() > MOST_PAIRS) {
      return;
    }
    Set<Trio> anchors = Collections.newSetFromMap(new IdentityHashMap<>());
    entries.stream().map(found::get).filter(Objects::nonNull).forEach(anchors::add);
    anchors.retainAll(Set.copyOf(there));
    LeftOver leftOver = new LeftOver(found);
    Map<Object, Object> before = new IdentityHashMap<>();
    leftOver.places(there, anchors, before);
    leftOver.places(entries, anchors, before);
    for (Entry entry : open) {
      Trio best = null;
      double most = 0;
      for (Trio trio : free) {
        boolean inPlace = before.get(trio) == before.get(entry);
        double likeness = taken.contains(trio) ? 0 : likeness(trio.get(Side.BASE), entry, inPlace);
        if (likeness > most) {
          most = likeness;
          best = trio;
        }
      }
      if (best != null && taken.add(best)) {
        found.put(entry, best);
      }
    }
  }

  /** Notes, for each, the last before it that both have. */
  private void places(List<?> all, Set<Trio> anchors, Map<Object, Object> before) {
    Object last = this;
    for (Object one : all) {
      Object trio = one instanceof Entry ? found.get(one) : one;
      before.put(one, last);
      last = trio != null && anchors.contains(trio) ? trio : last;
    }
  }

  /** From 0, for entries that are not the same one, upwards. */
  private static double likeness(Entry one, Entry other, boolean inPlace) {
    if (!one.kind().equals(other.kind())) {
      return 0;
    }
    double shared = shared(words(one), words(other));
    boolean bothNamed = !contentOrTitle(one) && !contentOrTitle(other);
    double least = !inPlace || bothNamed ? MOVED : one.known() == Known.BY_CONTENT ? 0 : IN_PLACE;
    return shared < least ? 0 : shared + (inPlace ? 1 : 0) + 0.01;
  }

  private static boolean contentOrTitle(Entry entry) {
    return entry.known() == Known.BY_CONTENT || entry.known() == Known.BY_TITLE;
  }

  /** Twice what is in both, of what is in either. */
  private static double shared(List<String> one, List<String> other) {
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(word -> counts.merge(word, 1, Integer::sum));
    int both = 0;
    for (String word : other) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static List<String> words(Entry entry) {
    List<String> words = new ArrayList<>();
    entry.slots().stream()
        .filter(slot -> !slot.name().equals("keyword"))
        .forEach(slot -> words.addAll(List.of(slot.text().split("[^\\p{L}\\p{N}]+"))));
    words.removeIf(String::isEmpty);
    entry.entries().forEach(child -> words.add(child.kind() + " " + child.key()));
    return words;
  }
}
