package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.merge.entry.Entry;
import touchline.compiler.merge.entry.Known;

/** Matches entries that changed what they were known by, such as their title. */
final class LeftOver {
  /** Of their words, how many two entries in one place must share, and two in different places. */
  private static final double IN_PLACE = 0.3;

  private static final double MOVED = 0.6;

  /** Pairs that are compared; files that are rewritten altogether have no left over to match. */
  private static final int MOST_PAIRS = 250_000;

  private final List<Trio> free;
  private final Map<Trio, Optional<Trio>> placeOfTrio;
  private final Map<Entry, Optional<Trio>> placeOfEntry;

  private LeftOver(List<Trio> there, List<Entry> entries, Map<Entry, Trio> found) {
    Set<Trio> both = Collections.newSetFromMap(new IdentityHashMap<>());
    entries.stream().flatMap(entry -> trio(found, entry).stream()).forEach(both::add);
    both.retainAll(Set.copyOf(there));
    this.free = there.stream().filter(trio -> trio.in(Side.BASE) && !both.contains(trio)).toList();
    this.placeOfTrio = places(there, Optional::of, both);
    this.placeOfEntry = places(entries, entry -> trio(found, entry), both);
  }

  /**
   * Adds to what is found and taken.
   *
   * @param there what is in the parent in other versions
   * @param entries what is in it in this one
   */
  static void match(
      List<Trio> there, List<Entry> entries, Map<Entry, Trio> found, Set<Trio> taken) {
    List<Entry> open = entries.stream().filter(entry -> !found.containsKey(entry)).toList();
    LeftOver leftOver = new LeftOver(there, entries, found);
    if ((long) leftOver.free.size() * open.size() > MOST_PAIRS) {
      return;
    }
    for (Entry entry : open) {
      leftOver
          .mostLike(entry, taken)
          .ifPresent(
              trio -> {
                taken.add(trio);
                found.put(entry, trio);
              });
    }
  }

  private Optional<Trio> mostLike(Entry entry, Set<Trio> taken) {
    Optional<Trio> best = Optional.empty();
    double most = 0;
    for (Trio trio : free) {
      boolean inPlace = Objects.equals(placeOfTrio.get(trio), placeOfEntry.get(entry));
      double likeness = taken.contains(trio) ? 0 : likeness(trio.get(Side.BASE), entry, inPlace);
      if (likeness > most) {
        most = likeness;
        best = Optional.of(trio);
      }
    }
    return best;
  }

  private static Optional<Trio> trio(Map<Entry, Trio> found, Entry entry) {
    return Optional.ofNullable(found.get(entry));
  }

  /** For each, the last before it that both have. */
  private static <T> Map<T, Optional<Trio>> places(
      List<T> all, Function<T, Optional<Trio>> trio, Set<Trio> both) {
    Map<T, Optional<Trio>> places = new IdentityHashMap<>();
    Optional<Trio> last = Optional.empty();
    for (T one : all) {
      places.put(one, last);
      Optional<Trio> here = trio.apply(one).filter(both::contains);
      last = here.isPresent() ? here : last;
    }
    return places;
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
