package touchline.compiler.parse.build;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The statements that have clauses and details, and which of them each takes. */
enum Kind {
  STEP(
      "a step",
      EnumSet.of(ClauseKind.BY, ClauseKind.WITHIN, ClauseKind.TAKES),
      EnumSet.complementOf(EnumSet.of(DetailKind.SCALE))),
  ESCALATION(
      "an escalation",
      EnumSet.of(ClauseKind.TO, ClauseKind.WITHIN, ClauseKind.TAKES),
      EnumSet.complementOf(EnumSet.of(DetailKind.SCALE))),
  SURVEY(
      "a survey",
      EnumSet.of(ClauseKind.BY, ClauseKind.WITHIN, ClauseKind.TAKES),
      EnumSet.allOf(DetailKind.class)),
  CALL(
      "a call",
      EnumSet.of(ClauseKind.WITHIN),
      EnumSet.of(DetailKind.NOTE, DetailKind.PROBLEM, DetailKind.LATE, DetailKind.EVERY)),
  DECISION("a decision", EnumSet.of(ClauseKind.BY), EnumSet.noneOf(DetailKind.class)),
  WAIT("a wait", EnumSet.of(ClauseKind.UP_TO), EnumSet.noneOf(DetailKind.class));

  private final String words;
  private final Set<ClauseKind> clauses;
  private final Set<DetailKind> details;

  Kind(String words, Set<ClauseKind> clauses, Set<DetailKind> details) {
    this.words = words;
    this.clauses = clauses;
    this.details = details;
  }

  /** With its article, as in {@code a step}. */
  String words() {
    return words;
  }

  boolean takes(ClauseKind clause) {
    return clauses.contains(clause);
  }

  /** The clause that says the same here as one that it doesn't take. */
  Optional<ClauseKind> insteadOf(ClauseKind clause) {
    return switch (clause) {
      case BY -> Optional.of(ClauseKind.TO).filter(this::takes);
      case TO -> Optional.of(ClauseKind.BY).filter(this::takes);
      case WITHIN, TAKES -> Optional.of(ClauseKind.UP_TO).filter(this::takes);
      case UP_TO -> Optional.of(ClauseKind.WITHIN).filter(this::takes);
    };
  }

  boolean takes(DetailKind detail) {
    return details.contains(detail);
  }

  /** What stands behind a title; in the order of canonical form. */
  enum ClauseKind {
    BY("by"),
    TO("to"),
    UP_TO("up to"),
    WITHIN("within"),
    TAKES("takes");

    private final String words;

    ClauseKind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** What stands in a statement's braces. */
  enum DetailKind {
    DO("do"),
    SAY("say"),
    RECORD("record"),
    SET("set"),
    SEE("see"),
    NOTE("note"),
    SCALE("scale"),
    PROBLEM("problem"),
    LATE("late"),
    EVERY("every");

    private final String word;

    DetailKind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
