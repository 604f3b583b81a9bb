package touchline.compiler.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A random flow of steps, decisions, jumps and ends, which knows by itself where control goes: it
 * walks its tree, as a reader does, where the compiler collects open ends.
 */
final class RandomFlow {
  /** What a line of the flow is. */
  enum Kind {
    STEP,
    DECISION,
    JUMP,
    END
  }

  private static final class Item {
    private final Kind kind;
    private final String id;
    private final List<List<Item>> branches = new ArrayList<>();
    private int target;
    private @Nullable Item owner;
    private @Nullable Item below;

    Item(Kind kind, String id) {
      this.kind = kind;
      this.id = id;
    }
  }

  private final Random random;
  private final List<Item> all = new ArrayList<>();
  private final List<Item> named = new ArrayList<>();
  private final List<Item> body;
  private final Set<Item> reached = new HashSet<>();
  private boolean runsOff;

  RandomFlow(long seed, int size) {
    this.random = new Random(seed);
    this.body = block(size, null);
    for (Item item : all) {
      item.target = random.nextInt(named.size());
    }
    explore();
  }

  private List<Item> block(int size, @Nullable Item owner) {
    List<Item> items = new ArrayList<>();
    int length = 1 + random.nextInt(Math.max(1, size));
    for (int i = 0; i < length; i++) {
      Item item = item(size);
      item.owner = owner;
      if (!items.isEmpty()) {
        items.get(items.size() - 1).below = item;
      }
      items.add(item);
    }
    return items;
  }

  private Item item(int size) {
    int dice = random.nextInt(10);
    Kind kind =
        named.isEmpty() || dice < 5
            ? Kind.STEP
            : dice < 7 ? Kind.JUMP : dice < 9 && size > 1 ? Kind.DECISION : Kind.END;
    Item item =
        new Item(kind, kind.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + all.size());
    all.add(item);
    if (kind != Kind.JUMP) {
      named.add(item);
    }
    if (kind == Kind.DECISION) {
      item.branches.add(block(size / 2, item));
      item.branches.add(random.nextBoolean() ? List.of() : block(size / 2, item));
    }
    return item;
  }

  private void explore() {
    List<Item> waiting = new ArrayList<>(body.subList(0, 1));
    reached.addAll(waiting);
    while (!waiting.isEmpty()) {
      for (Item next : next(waiting.remove(waiting.size() - 1))) {
        if (reached.add(next)) {
          waiting.add(next);
        }
      }
    }
  }

  private List<Item> next(Item item) {
    return switch (item.kind) {
      case END -> List.of();
      case JUMP -> List.of(named.get(item.target));
      case STEP -> below(item);
      case DECISION -> {
        List<Item> firsts = new ArrayList<>();
        item.branches.forEach(
            branch -> firsts.addAll(branch.isEmpty() ? below(item) : branch.subList(0, 1)));
        yield firsts;
      }
    };
  }

  private List<Item> below(Item item) {
    for (Item at = item; at != null; at = at.owner) {
      if (at.below != null) {
        return List.of(at.below);
      }
    }
    runsOff = true;
    return List.of();
  }

  String text() {
    StringBuilder text =
        new StringBuilder(
            "role agent \"Agent\"\ntouchpoint phone \"Phone\"\nrequest any \"Any\"\n");
    text.append("flow random \"Random\" {\n  handles any via phone\n");
    write(body, text);
    return text.append("}\n").toString();
  }

  private void write(List<Item> items, StringBuilder text) {
    for (Item item : items) {
      switch (item.kind) {
        case STEP -> text.append("step ").append(item.id).append(" \"Work\" by agent\n");
        case END -> text.append("end ").append(item.id).append(" \"End\"\n");
        case JUMP -> text.append("-> ").append(named.get(item.target).id).append('\n');
        case DECISION -> {
          text.append("decision ").append(item.id).append(" \"Which?\" by agent {\n");
          for (int i = 0; i < item.branches.size(); i++) {
            text.append("answer-").append(i).append(" {\n");
            write(item.branches.get(i), text);
            text.append("}\n");
          }
          text.append("}\n");
        }
      }
    }
  }

  /** The ids of all statements that control can come to. */
  Set<String> reachedIds() {
    Set<String> ids = new HashSet<>();
    reached.stream().filter(item -> item.kind != Kind.JUMP).forEach(item -> ids.add(item.id));
    return ids;
  }

  /** True if some line, a jump too, can't be reached. */
  boolean hasDeadLines() {
    return reached.size() < all.size();
  }

  boolean runsOffTheEnd() {
    return runsOff;
  }

  /** True if control can come to where no end can be reached any more. */
  boolean canBeTrapped() {
    Set<Item> ending = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Item item : reached) {
        List<Item> next = next(item);
        boolean ends = next.isEmpty() || next.stream().anyMatch(ending::contains) || leaves(item);
        grows |= ends && ending.add(item);
      }
    }
    return ending.size() < reached.size();
  }

  private boolean leaves(Item item) {
    boolean before = runsOff;
    runsOff = false;
    next(item);
    boolean leaves = runsOff;
    runsOff = before;
    return leaves;
  }
}
