package touchline.cli.work;

import java.util.List;
import touchline.compiler.diff.Change;

/** From which level on a change makes {@code touchline diff} fail. */
public enum FailOn {
  BREAKING,
  RISKY,
  INFO,
  NEVER;

  boolean fails(List<Change> changes) {
    return changes.stream().anyMatch(this::fails);
  }

  private boolean fails(Change change) {
    return switch (change.level()) {
      case BREAKING -> this != NEVER;
      case RISKY -> this == RISKY || this == INFO;
      case INFO -> this == INFO;
    };
  }
}
