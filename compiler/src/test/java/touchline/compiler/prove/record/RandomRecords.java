package touchline.compiler.prove.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A random flow that records and asks for fields, and a flow that it calls. Fields {@code f0} to
 * {@code f3} have to be filled in, {@code o} may be left empty.
 */
final class RandomRecords {
  static final List<String> FIELDS = List.of("f0", "f1", "f2", "f3", "o");
  static final int OPTIONAL = 4;

  /** What a line is. */
  enum Kind {
    STEP,
    DECISION,
    GUARD,
    PARALLEL,
    CALL,
    JUMP,
    END
  }

  /** A line with what belongs to it. */
  static final class Item {
    final Kind kind;
    final String id;
    final List<Integer> records = new ArrayList<>();
    final List<List<Item>> blocks = new ArrayList<>();
    int said = -1;
    int guard;
    int form;
    boolean hasProblem;
    boolean hasLate;
    @Nullable Item target;
    @Nullable Item owner;
    @Nullable Item below;

    /** The late block that it stands in: the step's. */
    @Nullable Item beside;

    Item(Kind kind, String id) {
      this.kind = kind;
      this.id = id;
    }
  }

  /** Where a block stands, and so what may stand in it. */
  private record Place(
      @Nullable Item owner, @Nullable Item beside, boolean mayLeave, int writes, int depth) {}

  private final Random random;
  private final String prefix;
  private final List<Item> jumps = new ArrayList<>();
  private final List<Item> targets = new ArrayList<>();
  private final boolean calls;
  final List<Item> body;
  final List<Item> anytime;
  private int count;

  /**
   * @param calls whether there is a flow to call
   */
  RandomRecords(Random random, String prefix, boolean calls, int size) {
    this.random = random;
    this.prefix = prefix;
    this.calls = calls;
    this.body = block(new Place(null, null, true, 0b11111, 2), size);
    this.anytime =
        calls && random.nextInt(3) == 0
            ? block(new Place(null, null, true, 0b11111, 0), 2)
            : List.of();
    for (Item jump : jumps) {
      jump.target = targets.get(random.nextInt(targets.size()));
    }
  }

  private List<Item> block(Place place, int size) {
    List<Item> items = new ArrayList<>();
    int length = 1 + random.nextInt(size);
    for (int i = 0; i < length; i++) {
      Item item = item(place, i == length - 1);
      item.owner = place.owner;
      item.beside = place.beside;
      if (!items.isEmpty()) {
        items.get(items.size() - 1).below = item;
      }
      items.add(item);
      boolean inAnytime = place.depth == 0 && place.owner == null;
      if (place.owner == null && !inAnytime && item.kind != Kind.JUMP) {
        targets.add(item);
      }
    }
    return items;
  }

  private Item item(Place place, boolean last) {
    Kind kind = kind(place, last);
    Item item = new Item(kind, prefix + count++);
    switch (kind) {
      case STEP -> step(item, place);
      case DECISION -> blocks(item, place, 2);
      case GUARD -> {
        item.guard = random.nextInt(FIELDS.size());
        item.form = random.nextInt(4);
        blocks(item, place, 2);
      }
      case PARALLEL -> {
        int left = place.writes & random.nextInt(32);
        for (int writes : new int[] {left, place.writes & ~left}) {
          item.blocks.add(block(new Place(item, place.beside, false, writes, place.depth - 1), 2));
        }
      }
      case JUMP -> jumps.add(item);
      case CALL, END -> {}
    }
    return item;
  }

  private Kind kind(Place place, boolean last) {
    int dice = random.nextInt(20);
    // A late block mostly leaves its step: that is where its recordings are forgotten.
    int leaving = place.beside == null ? 4 : 12;
    if (last && place.mayLeave && dice < leaving && !targets.isEmpty()) {
      return dice > 0 ? Kind.JUMP : Kind.END;
    }
    if (place.depth > 0 && dice >= 10) {
      return dice < 13 ? Kind.DECISION : dice < 17 ? Kind.GUARD : Kind.PARALLEL;
    }
    return calls && place.mayLeave && place.beside == null && dice >= 7 && dice < 10
        ? Kind.CALL
        : Kind.STEP;
  }

  private void step(Item item, Place place) {
    for (int field = 0; field < FIELDS.size(); field++) {
      boolean may = (place.writes >> field & 1) == 1 && (place.beside == null || field < OPTIONAL);
      if (may && random.nextInt(3) == 0) {
        item.records.add(field);
      }
    }
    item.said = random.nextInt(4) == 0 ? random.nextInt(FIELDS.size()) : -1;
    if (place.depth > 0) {
      item.hasProblem = random.nextInt(4) == 0;
      item.hasLate = place.beside == null && random.nextInt(4) == 0;
      Place inside = new Place(item, place.beside, place.mayLeave, place.writes, place.depth - 1);
      item.blocks.add(item.hasProblem ? block(inside, 2) : List.of());
      Place late = new Place(item, item, place.mayLeave, place.writes, place.depth - 1);
      item.blocks.add(item.hasLate ? block(late, 2) : List.of());
    }
  }

  private void blocks(Item item, Place place, int number) {
    Place inside = new Place(item, place.beside, place.mayLeave, place.writes, place.depth - 1);
    for (int i = 0; i < number; i++) {
      item.blocks.add(random.nextInt(4) == 0 ? List.of() : block(inside, 2));
    }
  }

  /** The body as it is written. */
  String text() {
    StringBuilder text = new StringBuilder("  fields {");
    for (String field : FIELDS) {
      text.append(' ')
          .append(field)
          .append(" \"F\" yes-no")
          .append(field.equals("o") ? " optional" : "");
    }
    text.append(" }\n");
    write(body, text);
    if (calls) {
      text.append("end last \"Last\"\n");
    }
    if (!anytime.isEmpty()) {
      text.append("anytime any \"Any\" {\n");
      write(anytime, text);
      text.append("}\n");
    }
    return text.toString();
  }

  private static void write(List<Item> items, StringBuilder text) {
    items.forEach(item -> write(item, text));
  }

  private static void write(Item item, StringBuilder text) {
    switch (item.kind) {
      case STEP -> {
        text.append("step ").append(item.id).append(" \"Step\" by agent within 1 h {\n");
        if (item.said >= 0) {
          text.append("say \"{").append(FIELDS.get(item.said)).append("}\"\n");
        }
        item.records.forEach(
            field -> text.append("record ").append(FIELDS.get(field)).append('\n'));
        write(item.hasProblem, "problem \"P\"", item, 0, text);
        write(item.hasLate, "late", item, 1, text);
        text.append("}\n");
      }
      case DECISION -> {
        text.append("decision ").append(item.id).append(" \"Which?\" by agent {\n");
        write(true, "yes", item, 0, text);
        write(true, "no", item, 1, text);
        text.append("}\n");
      }
      case GUARD -> {
        String field = FIELDS.get(item.guard);
        String condition =
            switch (item.form) {
              case 0 -> field + " is known";
              case 1 -> "not " + field + " is known";
              case 2 -> field + " is known and " + field;
              default -> "not " + field + " is known or not " + field;
            };
        text.append("decision ").append(item.id).append(" \"Which?\" {\n");
        write(true, "when " + condition, item, 0, text);
        write(true, "otherwise", item, 1, text);
        text.append("}\n");
      }
      case PARALLEL -> {
        text.append("parallel ").append(item.id).append(" {\n");
        write(true, "branch", item, 0, text);
        write(true, "branch", item, 1, text);
        text.append("}\n");
      }
      case CALL -> text.append("call helper as ").append(item.id).append('\n');
      case JUMP -> text.append("-> ").append(Objects.requireNonNull(item.target).id).append('\n');
      case END -> text.append("end ").append(item.id).append(" \"End\"\n");
    }
  }

  private static void write(boolean there, String head, Item item, int block, StringBuilder text) {
    if (there) {
      text.append(head).append(" {\n");
      write(item.blocks.get(block), text);
      text.append("}\n");
    }
  }
}
