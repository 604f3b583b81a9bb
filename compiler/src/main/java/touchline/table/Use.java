package touchline.table;

import java.util.Optional;

/**
 * A name that a part of the table uses.
 *
 * @param value what it must be able to hold, if it is a field
 */
record Use(Kind kind, String id, Optional<Value> value) {

  /** What is named. */
  enum Kind {
    STEP("step"),
    FIELD("field"),
    ACTOR("actor"),
    BLOCK("block"),
    PHASE("phase"),
    DEPARTMENT("department"),
    START("start"),
    FORK("fork"),
    JOIN("join");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static Use of(Kind kind, String id) {
    return new Use(kind, id, Optional.empty());
  }

  static Use step(String id) {
    return of(Kind.STEP, id);
  }

  static Use field(String id) {
    return of(Kind.FIELD, id);
  }

  static Use field(String id, Value value) {
    return new Use(Kind.FIELD, id, Optional.of(value));
  }
}
