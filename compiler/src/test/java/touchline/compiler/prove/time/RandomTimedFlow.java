package touchline.compiler.prove.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The text of a random flow with times, loops, waits, parallels and a call. */
final class RandomTimedFlow {
  private static final List<String> TIMES =
      List.of(
          "5 min",
          "1 h",
          "90 min",
          "2 h",
          "1 day",
          "2 working h",
          "30 working min",
          "1 working day");

  private final Random random;
  private final boolean working;
  private final List<List<String>> zones = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final String body;
  private int count;

  RandomTimedFlow(long seed) {
    this.random = new Random(seed);
    this.working = random.nextInt(3) == 0;
    zones.add(new ArrayList<>());
    String draft = block(3, 0, true);
    this.body = withTargets(draft);
  }

  /** The flow {@code tested}, and one that it calls. */
  FlowText text() {
    String promise = "  promise \"P\" within " + promised();
    if (random.nextInt(4) > 0) {
      promise += " from " + any(ids);
    }
    if (random.nextInt(4) > 0) {
      promise += " to " + any(ids);
    }
    promise += random.nextInt(3) == 0 ? " pausing for vendor" : "";
    return FlowText.of(
        promise,
        body + "\n  end done \"Done\"\n  end stopped \"Stopped\" as cancelled",
        "flow inner \"Inner\" {\n step i1 \"I1\" by agent within "
            + time()
            + " takes 1 min\n decision i2 \"I2?\" { yes 30% { step i3 \"I3\" takes "
            + time()
            + " -> i1 once } no go on }\n}");
  }

  private String promised() {
    return working
        ? any(List.of("3 working h", "1 working day", "2 working days"))
        : any(List.of("3 h", "2 days", "5 days"));
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String time() {
    return any(working || random.nextInt(3) == 0 ? TIMES : TIMES.subList(0, 5));
  }

  private String id(int zone, String letter) {
    String id = letter + count++;
    zones.get(zone).add(id);
    ids.add(id);
    return id;
  }

  private String block(int size, int zone, boolean mayEnd) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(size); i > 0; i--) {
      text.append(statement(size - 1, zone, mayEnd)).append('\n');
    }
    return text.toString();
  }

  private String statement(int size, int zone, boolean mayEnd) {
    int kind = random.nextInt(size > 0 ? 12 : 5);
    if (kind < 3) {
      return step(size, zone, mayEnd);
    } else if (kind == 3) {
      return "-> @" + zone + "@ at most " + (1 + random.nextInt(2)) + " times";
    } else if (kind == 4) {
      return "escalate " + id(zone, "x") + " \"X\" to lead within " + time() + " takes " + time();
    } else if (kind < 8) {
      return "decision "
          + id(zone, "d")
          + " \"D?\" { yes "
          + (10 + 10 * random.nextInt(9))
          + "% "
          + target(size, zone, mayEnd)
          + " no "
          + target(size, zone, mayEnd)
          + " }";
    } else if (kind == 8) {
      return "wait "
          + id(zone, "w")
          + " \"W\" from vendor up to "
          + time()
          + " { came "
          + target(size, zone, mayEnd)
          + (random.nextBoolean() ? " late " + target(size, zone, mayEnd) : "")
          + " }";
    } else if (kind == 9) {
      return "call inner as "
          + id(zone, "c")
          + " \"C\""
          + (random.nextBoolean() ? " within " + time() : "");
    } else if (kind == 10) {
      return "wait " + id(zone, "w") + " \"W\" up to " + time();
    }
    return parallel(size, zone);
  }

  private String parallel(int size, int zone) {
    String id = id(zone, "p");
    StringBuilder text = new StringBuilder("parallel " + id + " \"P\" {");
    for (int i = 0; i < 2; i++) {
      zones.add(new ArrayList<>());
      text.append(" branch { ").append(block(size, zones.size() - 1, false)).append(" }");
    }
    return text.append(" }").toString();
  }

  private String step(int size, int zone, boolean mayEnd) {
    boolean within = random.nextInt(3) > 0;
    String text =
        "step "
            + id(zone, "s")
            + " \"S\" by "
            + any(List.of("agent", "crm", "vendor"))
            + (within ? " within " + time() : "")
            + (random.nextBoolean() ? " takes " + time() : "");
    String details =
        (random.nextInt(4) == 0 ? " problem \"Odd\" " + target(size, zone, mayEnd) : "")
            + (within && random.nextInt(4) == 0 ? " late " + target(size, zone, mayEnd) : "");
    return details.isEmpty() ? text : text + " {" + details + " }";
  }

  private String target(int size, int zone, boolean mayEnd) {
    int kind = random.nextInt(8);
    if (kind < 2) {
      return "{}";
    } else if (kind == 2) {
      return "-> @" + zone + "@" + (random.nextBoolean() ? " once" : "");
    } else if (kind == 3 && mayEnd) {
      return "-> stopped";
    }
    return size > 0 ? "{ " + block(size, zone, mayEnd) + " }" : "{}";
  }

  /** Puts statements of the same parallel branch in the places of targets. */
  private String withTargets(String draft) {
    StringBuilder text = new StringBuilder();
    String[] pieces = draft.split("@", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 0) {
        text.append(pieces[i]);
      } else {
        List<String> zone = zones.get(Integer.parseInt(pieces[i]));
        if (zone.isEmpty()) {
          text.append(id(Integer.parseInt(pieces[i]), "none"));
        } else {
          text.append(any(zone));
        }
      }
    }
    return text.toString();
  }
}
