package touchline.compiler.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.merge.entry.Entry;

/** An entry in each version that has it; without an entry, the file itself. */
final class Trio {
  private final Place[] places = new Place[Side.values().length];

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
      file.places[side.ordinal()] = new Place(Optional.empty(), Optional.empty());
    }
    return file;
  }

  static Trio entry() {
    return new Trio();
  }

  /** Says what it is in a version; its parent gets it as its last entry. */
  void put(Side side, Entry entry, Trio parent) {
    places[side.ordinal()] = new Place(Optional.of(entry), Optional.of(parent));
    parent.places[side.ordinal()].inside.add(this);
  }

  boolean in(Side side) {
    return places[side.ordinal()] != null;
  }

  Optional<Entry> of(Side side) {
    return in(side) ? places[side.ordinal()].entry : Optional.empty();
  }

  /** The entry of a version that has it. */
  Entry get(Side side) {
    return of(side).orElseThrow();
  }

  Optional<Trio> parent(Side side) {
    return in(side) ? places[side.ordinal()].parent : Optional.empty();
  }

  List<Trio> inside(Side side) {
    return in(side) ? places[side.ordinal()].inside : List.of();
  }
}
