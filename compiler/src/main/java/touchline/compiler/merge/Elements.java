package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.merge.entry.Lexeme;
import touchline.compiler.merge.entry.Slot;

/**
 * Merges a list by its elements: what either side added or removed. Where both put different things
 * in the place of one, somebody has to choose, and so where a comment would have to find a place.
 */
final class Elements {
  private static final String BETWEEN = ", ";

  private final Map<String, Slot.Element> base;
  private final Map<String, Slot.Element> ours;
  private final Map<String, Slot.Element> theirs;

  private Elements(Slot base, Slot ours, Slot theirs) {
    this.base = byKey(base);
    this.ours = byKey(ours);
    this.theirs = byKey(theirs);
  }

  /**
   * Merges a part of an entry that both sides changed.
   *
   * @return nothing if it is no list in all versions, or its elements don't go together
   */
  static Optional<Pick> merge(Trio trio, String name) {
    List<Slot> versions = new ArrayList<>();
    for (Side side : List.of(Side.BASE, Side.OURS, Side.THEIRS)) {
      trio.of(side)
          .flatMap(entry -> entry.slot(name))
          .filter(Elements::isPlain)
          .ifPresent(versions::add);
    }
    if (versions.size() < Side.values().length) {
      return Optional.empty();
    }
    Elements elements = new Elements(versions.get(0), versions.get(1), versions.get(2));
    return elements.bothReplaced() ? Optional.empty() : elements.merged().map(Pick::agreed);
  }

  /** Whether it is a list without comments in which nothing stands twice. */
  private static boolean isPlain(Slot slot) {
    boolean comments =
        Lexeme.all(slot.text()).stream()
            .anyMatch(
                it ->
                    it.kind() == Lexeme.Kind.LINE_COMMENT
                        || it.kind() == Lexeme.Kind.BLOCK_COMMENT);
    return !slot.elements().isEmpty() && !comments && byKey(slot).size() == slot.elements().size();
  }

  private static Map<String, Slot.Element> byKey(Slot slot) {
    Map<String, Slot.Element> byKey = new LinkedHashMap<>();
    slot.elements().forEach(element -> byKey.put(element.key(), element));
    return byKey;
  }

  /** Whether both removed the same element, and each added something that the other did not. */
  private boolean bothReplaced() {
    Set<String> removed = new HashSet<>(base.keySet());
    removed.removeAll(ours.keySet());
    removed.removeAll(theirs.keySet());
    return !removed.isEmpty() && adds(ours, theirs) && adds(theirs, ours);
  }

  private boolean adds(Map<String, Slot.Element> one, Map<String, Slot.Element> other) {
    return one.keySet().stream().anyMatch(key -> !base.containsKey(key) && !other.containsKey(key));
  }

  /** Nothing if an element was changed or moved in two ways, or none is left. */
  private Optional<String> merged() {
    StringBuilder text = new StringBuilder();
    for (Sequence.Placed<String> placed :
        Sequence.merge(
            List.copyOf(base.keySet()), List.copyOf(ours.keySet()), List.copyOf(theirs.keySet()))) {
      String key = placed.thing();
      Pick pick = Pick.of(text(base, key), text(ours, key), text(theirs, key));
      if (placed.torn() || pick.conflicts()) {
        return Optional.empty();
      }
      pick.ours()
          .ifPresent(
              element -> text.append(text.isEmpty() ? leading() : between(placed)).append(element));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  private static Optional<String> text(Map<String, Slot.Element> version, String key) {
    return Optional.ofNullable(version.get(key)).map(Slot.Element::text);
  }

  /** What leads to the list, as in ours. */
  private String leading() {
    return ours.values().iterator().next().before();
  }

  /** As on the side that has it there, where it has something before it too. */
  private String between(Sequence.Placed<String> placed) {
    return Optional.ofNullable((placed.side() == Side.OURS ? ours : theirs).get(placed.thing()))
        .map(Slot.Element::before)
        .filter(before -> before.strip().equals(BETWEEN.strip()))
        .orElse(BETWEEN);
  }
}
