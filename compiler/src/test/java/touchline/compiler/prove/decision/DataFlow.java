package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random flow of decisions on data, steps that record or set fields, jumps and ends. Fields that
 * may be unknown are only compared where it is asked whether they are known.
 */
final class DataFlow {
  private static final String HEAD =
      """
      role agent "Agent"
      touchpoint phone "Phone"
      touchpoint email "E-mail"
      touchpoint web "Website"
      request refund "Refund"
      request order "Order"
      flow random "Random" {
        handles refund, order via phone, email
        fields {
          n "N" number 0 to 4
          d "D" number 0.0 to 1.0
          c "C" one of red, green, blue
          y "Y" yes-no
          m "M" money EUR optional
          o "O" one of low, high
        }
        step start "Start" by agent { record n, d, c, y }
      """;

  private final Random random;
  private final StringBuilder text = new StringBuilder(HEAD);
  private final List<String> named = new ArrayList<>();
  private final List<Integer> topics = new ArrayList<>();
  private int count;

  private DataFlow(long seed) {
    this.random = new Random(seed);
    // A few fields are enough for one flow, and brute force gets through them.
    for (int i = 0; i < 4; i++) {
      topics.add(random.nextInt(10));
    }
  }

  static String random(long seed, int size) {
    DataFlow flow = new DataFlow(seed);
    flow.block(size);
    flow.text.append("end last \"End\"\n}\n");
    return flow.text.toString();
  }

  private void block(int size) {
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      if (size > 0 && random.nextInt(3) > 0) {
        decision(size - 1);
      } else if (random.nextInt(5) > 0) {
        step();
      } else if (!named.isEmpty()) {
        text.append("-> ").append(named.get(random.nextInt(named.size())));
        text.append(random.nextBoolean() ? " at most 2 times\n" : "\n");
        if (random.nextBoolean()) {
          return;
        }
      }
    }
  }

  private String name(String prefix) {
    String name = prefix + count++;
    named.add(name);
    return name;
  }

  private void step() {
    boolean survey = random.nextInt(8) == 0;
    String name = name("s");
    text.append(survey ? "survey " : "step ").append(name).append(" \"S").append(count);
    text.append("\" by agent { ");
    if (survey) {
      text.append("record o");
    } else {
      switch (random.nextInt(6)) {
        case 0 -> text.append("record n, o");
        case 1 -> text.append("record m, c problem \"P\" go on");
        case 2 -> text.append("set n = ").append(random.nextInt(5)).append(", y = no");
        case 3 -> text.append("set c = ").append(choice()).append(", m = 2 EUR");
        case 4 -> text.append("record y, d");
        default -> text.append("do \"Work\"");
      }
    }
    text.append(" }\n");
  }

  private String choice() {
    return List.of("red", "green", "blue").get(random.nextInt(3));
  }

  private void decision(int size) {
    text.append("decision ").append(name("d")).append(" \"D").append(count).append("?\" {\n");
    int ways = 1 + random.nextInt(3);
    for (int i = 0; i < ways; i++) {
      text.append("when ").append(condition(2));
      target(size);
    }
    if (ways == 1 || random.nextBoolean()) {
      text.append("otherwise");
      target(size);
    }
    text.append("}\n");
  }

  private void target(int size) {
    if (random.nextInt(3) == 0) {
      text.append(" go on\n");
    } else {
      text.append(" {\n");
      block(size);
      text.append("}\n");
    }
  }

  private String condition(int depth) {
    if (depth > 0 && random.nextInt(3) > 0) {
      String left = condition(depth - 1);
      String right = condition(depth - 1);
      return switch (random.nextInt(5)) {
        case 0, 1 -> "(" + left + " and " + right + ")";
        case 2, 3 -> "(" + left + " or " + right + ")";
        default -> "not (" + left + ")";
      };
    }
    return switch (topics.get(random.nextInt(topics.size()))) {
      case 0, 1 -> "n " + operator() + " " + random.nextInt(5);
      case 2 -> "d " + operator() + " " + List.of("0.5", "0.25", "1").get(random.nextInt(3));
      case 3 -> "c " + (random.nextBoolean() ? "= " : "!= ") + choice();
      case 4 -> "c in (" + choice() + ", " + choice() + ")";
      case 5 -> "y";
      case 6 ->
          guarded(
              "m", operator() + " " + List.of("0", "2", "2.01").get(random.nextInt(3)) + " EUR");
      case 7 -> guarded("o", random.nextBoolean() ? "= low" : "!= high");
      case 8 -> "touchpoint " + (random.nextBoolean() ? "=" : "!=") + " phone";
      default -> random.nextBoolean() ? "request = order" : "open";
    };
  }

  private String guarded(String field, String comparison) {
    return switch (random.nextInt(3)) {
      case 0 -> "(" + field + " is known and " + field + " " + comparison + ")";
      case 1 -> "(not " + field + " is known or " + field + " " + comparison + ")";
      default -> field + " is known";
    };
  }

  private String operator() {
    return List.of("=", "!=", "<", "<=", ">", ">=").get(random.nextInt(6));
  }
}
