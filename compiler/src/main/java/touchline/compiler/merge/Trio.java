package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.merge.entry.Entry;

/** An entry in each version that has it; without an entry, the file itself. */
final class Trio {
  private final Map<Side, Place> places = new EnumMap<>(Side.class);

  /** Where an entry stands in a version, and what is in it. */
  private static final class Place {
    private final Optional<Entry> entry;
    private final Optional<Trio> parent;
    private final List<Trio> inside = new ArrayList<>();

    Place(Optional<Entry> entry, Optional<Trio> parent) {
      this.entry = entry;
      this.parent = parent;
    }
  }

  private Trio() {}

  /** The file, which all versions have. */
  static Trio file() {
    Trio file = new Trio();
    for (Side side : Side.values()) {
      file.places.put(side, new Place(Optional.empty(), Optional.empty()));
    }
    return file;
  }

  static Trio entry() {
    return new Trio();
  }

  /** Says what it is in a version; its parent gets it as its last entry. */
  void put(Side side, Entry entry, Trio parent) {
    places.put(side, new Place(Optional.of(entry), Optional.of(parent)));
    parent.place(side).ifPresent(place -> place.inside.add(this));
  }

  private Optional<Place> place(Side side) {
    return Optional.ofNullable(places.get(side));
  }

  boolean in(Side side) {
    return places.containsKey(side);
  }

  Optional<Entry> of(Side side) {
    return place(side).flatMap(place -> place.entry);
  }

  /** The entry of a version that has it. */
  Entry get(Side side) {
    return of(side).orElseThrow();
  }

  Optional<Trio> parent(Side side) {
    return place(side).flatMap(place -> place.parent);
  }

  List<Trio> inside(Side side) {
    return place(side).map(place -> place.inside).orElse(List.of());
  }
}
