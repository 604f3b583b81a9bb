package touchline.compiler.prove.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchline.compiler.prove.record.RandomRecords.Item;

/**
 * Follows every path through a random flow, with the fields that are known on it as a set of bits,
 * as a reader does: down the tree, by the letter of the language.
 */
final class EveryPath {
  private final @Nullable RandomRecords helper;

  /** What is known at an item on every path to it. */
  final Map<String, Integer> certain = new HashMap<>();

  /** What is known wherever control leaves. */
  final Set<Integer> exits = new HashSet<>();

  boolean fails;

  /**
   * @param known at the item
   * @param before what was known before the step that the late block around it belongs to
   */
  private record State(Item item, int known, int before) {}

  EveryPath(RandomRecords flow, int known, @Nullable RandomRecords helper) {
    this.helper = helper;
    run(flow.body.get(0), known, 0, null, exits);
    if (!flow.anytime.isEmpty()) {
      run(flow.anytime.get(0), 0, 0, null, new HashSet<>());
    }
  }

  /** Runs from an item until the block of {@code within} ends, or to the end of the flow. */
  private void run(Item first, int known, int before, @Nullable Item within, Set<Integer> ends) {
    Set<State> seen = new HashSet<>();
    Deque<State> open = new ArrayDeque<>(List.of(new State(first, known, before)));
    while (!open.isEmpty()) {
      State state = open.remove();
      if (seen.add(state)) {
        certain.merge(state.item.id, state.known, (a, b) -> a & b);
        step(state, within, ends, open);
      }
    }
  }

  private void step(State state, @Nullable Item within, Set<Integer> ends, Deque<State> open) {
    Item item = state.item;
    int known = state.known;
    switch (item.kind) {
      case STEP -> {
        fails |= item.said >= 0 && (known >> item.said & 1) == 0;
        Set<Integer> done = new HashSet<>(Set.of(known));
        for (int field : item.records) {
          Set<Integer> next = new HashSet<>();
          for (int each : done) {
            next.add(each | 1 << field);
            if (field == RandomRecords.OPTIONAL) {
              next.add(each & ~(1 << field));
            }
          }
          done = next;
        }
        done.forEach(each -> below(item, each, state.before, within, ends, open));
        if (item.hasProblem) {
          enter(item, 0, known, state.before, within, ends, open);
        }
        if (item.hasLate) {
          open.add(new State(item.blocks.get(1).get(0), known, known));
        }
      }
      case DECISION -> {
        enter(item, 0, known, state.before, within, ends, open);
        enter(item, 1, known, state.before, within, ends, open);
      }
      case GUARD -> {
        int bit = 1 << item.guard;
        boolean inside = item.form == 0 || item.form == 2;
        enter(item, 0, inside ? known | bit : known, state.before, within, ends, open);
        boolean below = item.form == 1 || item.form == 3;
        enter(item, 1, below ? known | bit : known, state.before, within, ends, open);
      }
      case PARALLEL -> {
        Set<Integer> left = branch(item, 0, state);
        Set<Integer> right = branch(item, 1, state);
        for (int a : left) {
          for (int b : right) {
            int lost = known & ~a | known & ~b;
            below(item, (a | b) & ~lost, state.before, within, ends, open);
          }
        }
      }
      case CALL -> {
        EveryPath called = new EveryPath(Objects.requireNonNull(helper), known, null);
        fails |= called.fails;
        called.exits.forEach(each -> below(item, each, state.before, within, ends, open));
      }
      case JUMP -> {
        Item to = Objects.requireNonNull(item.target);
        open.add(new State(to, outside(state), 0));
      }
      case END -> ends.add(outside(state));
    }
  }

  private Set<Integer> branch(Item item, int block, State state) {
    Set<Integer> ends = new HashSet<>();
    run(item.blocks.get(block).get(0), state.known, state.before, item, ends);
    return ends;
  }

  private void enter(
      Item item,
      int block,
      int known,
      int before,
      @Nullable Item within,
      Set<Integer> ends,
      Deque<State> open) {
    if (item.blocks.get(block).isEmpty()) {
      below(item, known, before, within, ends, open);
    } else {
      open.add(new State(item.blocks.get(block).get(0), known, before));
    }
  }

  private void below(
      Item item,
      int known,
      int before,
      @Nullable Item within,
      Set<Integer> ends,
      Deque<State> open) {
    for (Item at = item; at != null; at = at.owner) {
      if (at.below != null) {
        open.add(new State(at.below, known, before));
        return;
      }
      if (at.owner != null && at.owner == within) {
        ends.add(known);
        return;
      }
      if (at.beside != null && at.beside == at.owner) {
        return; // The late block is over.
      }
    }
    ends.add(known);
  }

  /** What is known behind a way out of a late block: what it recorded counts nowhere else. */
  private static int outside(State state) {
    Item step = state.item.beside;
    if (step == null) {
      return state.known;
    }
    int recorded = recorded(step.blocks.get(1));
    return state.known & ~(recorded & ~state.before);
  }

  private static int recorded(List<Item> items) {
    int recorded = 0;
    for (Item item : items) {
      for (int field : item.records) {
        recorded |= 1 << field;
      }
      for (List<Item> block : item.blocks) {
        recorded |= recorded(block);
      }
    }
    return recorded;
  }
}
