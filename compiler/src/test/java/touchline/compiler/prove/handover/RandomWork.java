package touchline.compiler.prove.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes random flows in which work goes from hand to hand. */
final class RandomWork {
  /** Which jumps there are. */
  enum Jumps {
    BOUNDED,
    UNBOUNDED,
    BOTH
  }

  private static final String ORGANISATION =
      """
      role a "A" role b "B" role c "C" role d "D"
      system crm "Crm"
      touchpoint phone "Phone" touchpoint email "E-mail"
      request any "Any"
      """;

  private final Random random;
  private final Jumps jumps;
  private final StringBuilder text = new StringBuilder(ORGANISATION);
  private final List<String> targets = new ArrayList<>();
  private int last;
  private boolean main;

  private RandomWork(long seed, Jumps jumps) {
    this.random = new Random(seed);
    this.jumps = jumps;
  }

  /** A file with the flow {@code main}, which calls the flow {@code helper}. */
  static String flows(long seed, int size, Jumps jumps) {
    return new RandomWork(seed, jumps).write(size);
  }

  private String write(int size) {
    text.append("flow helper \"Helper\" {\n");
    block(Math.max(1, size / 2), 1, false);
    text.append("}\nflow main \"Main\" {\n  handles any via phone, email\n");
    main = true;
    targets.clear();
    if (random.nextBoolean()) {
      text.append("from email { step ").append(id()).append(" \"T\" by b }\n");
    }
    block(size, 2, false);
    text.append("end ").append(id()).append(" \"Over\"\n");
    return text.append("}\n").toString();
  }

  private String id() {
    return "n" + last++;
  }

  private void block(int size, int depth, boolean closed) {
    int length = 1 + random.nextInt(size);
    for (int i = 0; i < length; i++) {
      statement(size, depth, closed);
    }
  }

  /**
   * @param closed in a parallel branch, which nothing may leave
   */
  private void statement(int size, int depth, boolean closed) {
    String id = id();
    int dice = random.nextInt(depth > 0 ? 12 : 6);
    if (!closed) {
      targets.add(id);
    }
    switch (dice) {
      case 0, 1, 2, 3 -> text.append("step ").append(id).append(" \"T\"").append(by()).append('\n');
      case 4 ->
          text.append("escalate ").append(id).append(" \"T\" to ").append(role()).append('\n');
      case 5 -> text.append(main ? "call helper as " + id + "\n" : "step " + id + " \"T\" by d\n");
      case 6, 7, 8 -> decision(id, size, depth, closed);
      case 9 -> {
        text.append("parallel ").append(id).append(" {\n");
        for (int i = 0; i < 2; i++) {
          text.append("branch {\n");
          block(Math.max(1, size / 2), depth - 1, true);
          text.append("}\n");
        }
        text.append("}\n");
      }
      default -> detailed(id, size, depth, closed);
    }
  }

  private void decision(String id, int size, int depth, boolean closed) {
    text.append("decision ").append(id).append(" \"T?\"").append(by()).append(" {\n  x ");
    target(size, depth, closed);
    text.append("\n  y ");
    target(size, depth, closed);
    text.append("\n}\n");
  }

  private void detailed(String id, int size, int depth, boolean closed) {
    text.append("step ").append(id).append(" \"T\"").append(by()).append(" within 1 h {\n");
    if (random.nextBoolean()) {
      text.append("problem \"P\" ");
      target(size, depth, closed);
    }
    if (random.nextBoolean()) {
      text.append("\nlate ");
      target(size, depth, closed);
    }
    if (random.nextInt(3) == 0) {
      text.append("\nevery 1 h at most 2 times { step ").append(id()).append(" \"T\"");
      text.append(by()).append(" }");
    }
    text.append("\n}\n");
  }

  private void target(int size, int depth, boolean closed) {
    int dice = random.nextInt(8);
    if (dice < 2) {
      text.append("go on");
    } else if (dice < 4 && !closed && !targets.isEmpty()) {
      jump();
    } else if (dice == 4 && !closed) {
      text.append("end ").append(id()).append(" \"End\"");
    } else {
      text.append("{\n");
      block(Math.max(1, size / 2), depth - 1, closed);
      if (!closed && random.nextInt(3) == 0) {
        jump();
      }
      text.append("}");
    }
  }

  private void jump() {
    text.append(" -> ").append(targets.get(random.nextInt(targets.size())));
    boolean bounded = jumps == Jumps.BOUNDED || (jumps == Jumps.BOTH && random.nextBoolean());
    text.append(bounded ? " at most " + (1 + random.nextInt(2)) + " times\n" : "\n");
  }

  private String by() {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> random.nextBoolean() ? " by crm" : " by customer";
      default -> " by " + role();
    };
  }

  private String role() {
    return List.of("a", "b", "c", "d").get(random.nextInt(4));
  }
}
