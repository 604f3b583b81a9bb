package touchline.table;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block that nodes stand in, and that matters when the table is executed.
 *
 * @param title empty where there is none
 * @param owner the node that it belongs to: the statement of a problem, late or reminder block, the
 *     fork of a branch, the hexagon of an anytime; none for a phase
 */
public record Block(String id, Kind kind, String title, Optional<String> owner) {

  /** Kinds of block. */
  public enum Kind implements Word {
    /** Groups nodes; some anytimes are possible only in it. */
    PHASE("phase"),
    /** One of the branches behind a fork. */
    BRANCH("branch"),
    /** May happen at any moment. */
    ANYTIME("anytime"),
    /** What is done instead of the statement. */
    PROBLEM("problem"),
    /** Runs beside the statement; behind a wait, what follows when its time is up. */
    LATE("late"),
    /** Runs beside the statement, again and again. */
    EVERY("every");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  Stream<Use> uses() {
    return owner.stream().map(Use::step);
  }
}
