package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.List;

/** Open ends of ways, which lead to whatever comes next. */
final class Exits {
  /** Mostly one. */
  private final List<Slot> slots = new ArrayList<>(1);

  private record Slot(WayDraft way, int index) {}

  static Exits none() {
    return new Exits();
  }

  static Exits of(WayDraft way) {
    return of(way, 0);
  }

  /** The open end of one of a fork's branches. */
  static Exits of(WayDraft way, int index) {
    Exits exits = new Exits();
    exits.slots.add(new Slot(way, index));
    return exits;
  }

  Exits and(WayDraft way) {
    slots.add(new Slot(way, 0));
    return this;
  }

  Exits and(Exits others) {
    slots.addAll(others.slots);
    return this;
  }

  /** These without the open end of one way. */
  Exits without(WayDraft way) {
    Exits others = new Exits();
    for (Slot slot : slots) {
      if (slot.way != way) {
        others.slots.add(slot);
      }
    }
    return others;
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  void leadTo(String node) {
    for (Slot slot : slots) {
      slot.way.lead(slot.index, node);
    }
  }
}
