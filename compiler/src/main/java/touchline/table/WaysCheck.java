package touchline.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that a node has the ways out that its kind needs, and no others. */
record WaysCheck(Node node, List<Way> ways) {

  void check() {
    switch (node.kind()) {
      case START -> start();
      case STEP, ESCALATION, SURVEY, CALL -> {
        only("done", "problem", "late", "every");
        exactlyOne("done");
        atMostOne("late");
      }
      case DECISION -> decision();
      case WAIT -> {
        only("answer", "late", "every");
        atMostOne("late");
        atLeastOne("answer", "late");
      }
      case FORK, JOIN -> {
        only("done");
        exactlyOne("done");
      }
      case JUMP -> {
        only("take", "over");
        exactlyOne("take");
        exactlyOne("over");
      }
      case ANYTIME -> {
        only("anytime");
        exactlyOne("anytime");
      }
      case BACK, RETURN, END -> only();
    }
    distinct();
    targets();
  }

  private void start() {
    only("touchpoint", "done");
    if (count("touchpoint") == 0) {
      exactlyOne("done");
    }
  }

  private void decision() {
    if (node instanceof Node.Decision decision && decision.judged()) {
      only("answer");
      atLeastOne("answer");
    } else {
      only("condition", "otherwise");
      atMostOne("otherwise");
      atLeastOne("condition", "otherwise");
    }
  }

  private void only(String... allowed) {
    for (Way way : ways) {
      if (!Arrays.asList(allowed).contains(way.cause().word())) {
        throw TableCheck.invalid(
            "Row `"
                + way.id()
                + "` is taken on `"
                + way.cause().word()
                + "`, which a "
                + node.kind().word()
                + " does not know.");
      }
    }
  }

  private void exactlyOne(String cause) {
    atLeastOne(cause);
    atMostOne(cause);
  }

  private void atLeastOne(String... causes) {
    if (count(causes) == 0) {
      throw TableCheck.invalid(
          "Step `" + node.id() + "` lacks its row for `" + String.join("` or `", causes) + "`.");
    }
  }

  private void atMostOne(String cause) {
    if (count(cause) > 1) {
      throw TableCheck.invalid(
          "Step `" + node.id() + "` has more than one row for `" + cause + "`.");
    }
  }

  private long count(String... causes) {
    return ways.stream().filter(way -> Arrays.asList(causes).contains(way.cause().word())).count();
  }

  /** No two answers or problems read the same. */
  private void distinct() {
    Map<String, Set<String>> seen = new HashMap<>();
    for (Way way : ways) {
      String word = way.cause().word();
      way.cause()
          .match(new Choice())
          .filter(text -> !seen.computeIfAbsent(word, key -> new HashSet<>()).add(text))
          .ifPresent(
              text -> {
                throw TableCheck.invalid(
                    "Step `" + node.id() + "` has two rows for `" + text + "`.");
              });
    }
  }

  private void targets() {
    for (Way way : ways) {
      boolean fits = node.kind() == Node.Kind.FORK ? !way.next().isEmpty() : way.next().size() == 1;
      if (!fits) {
        throw TableCheck.invalid(
            "Row `" + way.id() + "` leads to " + way.next().size() + " steps.");
      }
    }
  }
}
