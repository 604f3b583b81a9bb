package touchline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The text of random statements, of all kinds that there are. */
final class RandomStatements {
  private static final List<String> ACTORS = List.of("agent", "lead", "expert", "crm", "customer");
  private static final List<String> ROLES = List.of("agent", "lead", "expert");
  private static final List<String> UNITS =
      List.of("7 min", "50 s", "1 h", "3 h", "2 days", "5 working h", "1 working day");

  private final Random random;
  private final List<String> calls;
  private final StringBuilder text = new StringBuilder();
  private int count;

  /**
   * Where a block stands, and so what may stand in it.
   *
   * @param targets what may be jumped to; empty: nothing, and it may not end
   * @param fields what may be recorded
   */
  record Place(int depth, List<String> targets, List<String> fields, boolean mayLeave) {
    Place inner() {
      return new Place(depth - 1, targets, fields, mayLeave);
    }

    Place closed(List<String> only) {
      return new Place(depth - 1, new ArrayList<>(), only, false);
    }

    /** Nobody may jump into it, out of it one may. */
    Place apart(boolean leaving) {
      return new Place(depth - 1, new ArrayList<>(targets), fields, mayLeave && leaving);
    }
  }

  RandomStatements(Random random, List<String> calls) {
    this.random = random;
    this.calls = calls;
  }

  void block(Place place, int size, boolean mayLeave) {
    for (int i = random.nextInt(size + 1); i > 0; i--) {
      statement(place);
    }
    if (mayLeave && place.mayLeave && one(3)) {
      line(leaving(place));
    }
  }

  private String leaving(Place place) {
    if (place.targets.isEmpty() || one(4)) {
      return "end " + next() + " \"End " + count + "\" as " + pick("cancelled", "referred");
    }
    return "-> " + target(place);
  }

  private String target(Place place) {
    String target = place.targets.get(random.nextInt(place.targets.size()));
    return target + pick("", " once", " at most 2 times", " at most 3 times");
  }

  void statement(Place place) {
    switch (random.nextInt(place.depth > 0 ? 12 : 3)) {
      case 0, 1, 2, 3 -> step(place);
      case 4 -> wait(place);
      case 5 -> call(place);
      case 6 -> survey(place);
      case 7, 8 -> judged(place);
      case 9 -> data(place);
      case 10 -> parallel(place);
      default -> jump(place);
    }
  }

  /** A bounded jump that stands by itself. */
  private void jump(Place place) {
    if (place.mayLeave && !place.targets.isEmpty()) {
      String target = place.targets.get(random.nextInt(place.targets.size()));
      line("-> " + target + pick(" once", " at most 2 times"));
    } else {
      step(place);
    }
  }

  void step(Place place) {
    String id = next();
    place.targets.add(id);
    boolean escalation = one(5);
    boolean late = one(3);
    String actor =
        escalation
            ? " to " + ROLES.get(random.nextInt(3))
            : one(4) ? "" : " by " + ACTORS.get(random.nextInt(5));
    line(
        (escalation ? "escalate " : "step ")
            + id
            + " \"Do "
            + id
            + "\""
            + actor
            + within(late)
            + " {");
    record(place);
    if (place.depth > 0) {
      problems(place);
      beside(place, late);
    }
    line("}");
  }

  private String within(boolean needed) {
    return needed || one(3) ? " within " + UNITS.get(random.nextInt(UNITS.size())) : "";
  }

  private void record(Place place) {
    for (String field : place.fields) {
      if (one(4)) {
        line("record " + field);
      }
    }
    if (place.fields.contains("b") && one(6)) {
      line("set b = " + pick("yes", "no"));
    }
  }

  private void problems(Place place) {
    for (int i = one(3) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
      line("problem \"Problem " + count++ + "\" " + way(place));
    }
  }

  private void beside(Place place, boolean late) {
    if (late) {
      line("late {");
      block(one(3) ? place.inner() : place.apart(true), 2, true);
      line("}");
    }
    if (one(6)) {
      line(
          "every "
              + pick("20 min", "5 h", "1 working day")
              + pick(" at most 4 times", " at most 2 times")
              + " {");
      block(place.apart(false), 1, false);
      line("}");
    }
  }

  private String way(Place place) {
    if (place.mayLeave && one(3)) {
      return leaving(place);
    }
    if (one(3)) {
      return "go on";
    }
    StringBuilder outer = new StringBuilder(text);
    text.setLength(0);
    block(place.inner(), 2, true);
    String block = "{\n" + text + "}";
    text.setLength(0);
    text.append(outer);
    return block;
  }

  private void wait(Place place) {
    String id = next();
    place.targets.add(id);
    boolean answers = one(2);
    String limit = " up to " + UNITS.get(random.nextInt(UNITS.size()));
    line("wait " + id + " \"Wait " + id + "\"" + limit + " {");
    if (answers) {
      line("came " + way(place));
      line("\"Did not come\" " + way(place));
    }
    if (answers && one(2)) {
      line("late " + way(place));
    }
    line("}");
  }

  private void survey(Place place) {
    String id = next();
    place.targets.add(id);
    line("survey " + id + " \"How was " + id + "?\" by crm" + within(false) + " {");
    record(place);
    line("}");
  }

  private void call(Place place) {
    if (calls.isEmpty() || place.fields.size() < 7) { // In a branch others may record the same.
      step(place);
      return;
    }
    String id = next();
    place.targets.add(id);
    boolean late = one(3);
    line("call " + calls.get(random.nextInt(calls.size())) + " as " + id + within(late) + " {");
    problems(place);
    beside(place, late);
    line("}");
  }

  private void judged(Place place) {
    String id = next();
    place.targets.add(id);
    line("decision " + id + " \"Is " + id + " so?\" by " + pick("agent", "lead") + " {");
    line("yes " + way(place));
    line("no " + way(place));
    line("}");
  }

  private void data(Place place) {
    List<String> conditions =
        List.of(
            "n is known and n > " + (2 + random.nextInt(6)),
            "m is known and m <= " + pick("1.5", "1"),
            "o is known and (o = 3 or o != 5)",
            "not (k is known)",
            "k is known and k in (red, blue)",
            "b is known and b",
            "d is known and d >= " + pick("2 days", "1 months", "1 years"),
            "p is known and p < 9.99 EUR",
            "touchpoint != phone",
            "request = fault",
            "open");
    int first = random.nextInt(conditions.size());
    int second = (first + 1 + random.nextInt(conditions.size() - 1)) % conditions.size();
    line("decision " + next() + " \"Is " + count + " so?\" {");
    line("when " + conditions.get(first) + " " + way(place));
    line("when " + conditions.get(second) + " " + way(place));
    line("otherwise " + way(place));
    line("}");
  }

  private void parallel(Place place) {
    line("parallel " + next() + " {");
    int half = random.nextInt(place.fields.size() + 1);
    for (List<String> fields :
        List.of(place.fields.subList(0, half), place.fields.subList(half, place.fields.size()))) {
      line("branch \"Branch " + count++ + "\" {");
      block(place.closed(List.copyOf(fields)), 2, false);
      line("}");
    }
    line("}");
  }

  String next() {
    return "s" + count++;
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
