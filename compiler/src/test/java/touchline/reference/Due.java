package touchline.reference;

import java.time.Instant;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.Way;

/** Looks for what is due before an instant, and lets the first of it happen. */
final class Due {
  private final Interpreter it;
  private final Instant until;
  private Optional<Found> found = Optional.empty();

  /**
   * @param reminder none: the deadline
   */
  private record Found(Line line, Instant at, Optional<Way> reminder) {}

  Due(Interpreter it, Instant until) {
    this.it = it;
    this.until = until;
  }

  /** False if nothing is. */
  boolean fire() {
    for (Line line : it.lines()) {
      if (!line.parked) {
        look(line);
      }
    }
    found.ifPresent(this::fire);
    return found.isPresent();
  }

  private void look(Line line) {
    if (line.due.isPresent() && !line.overdue) {
      look(new Found(line, line.due.get(), Optional.empty()));
    }
    for (Way way : line.run.flow.graph().waysFrom(line.node.id())) {
      if (way.cause() instanceof Cause.Every every) {
        int count = line.reminded.getOrDefault(way.id(), 0);
        if (every.limit().isEmpty() || count < every.limit().get()) {
          Clock clock = new Clock(line.run.flow.organisation().hours());
          Instant at = clock.after(line.since, every.interval(), count + 1);
          look(new Found(line, at, Optional.of(way)));
        }
      }
    }
  }

  private void look(Found next) {
    boolean first = found.isEmpty() || next.at().isBefore(found.get().at());
    if (next.at().isBefore(until) && first) {
      found = Optional.of(next);
    }
  }

  private void fire(Found due) {
    it.now = due.at().isAfter(it.now) ? due.at() : it.now;
    Line line = due.line();
    due.reminder().ifPresentOrElse(way -> remind(it, line, way), () -> late(it, line));
  }

  static void remind(Interpreter it, Line line, Way every) {
    line.reminded.merge(every.id(), 1, Integer::sum);
    beside(it, line, every);
  }

  static void late(Interpreter it, Line line) {
    line.overdue = true;
    Optional<Way> late =
        line.run.flow.graph().waysFrom(line.node.id()).stream()
            .filter(way -> way.cause() instanceof Cause.Late)
            .findFirst();
    if (late.isPresent() && line.node instanceof Node.Wait) {
      if (!line.begun) {
        it.begin(line);
      }
      it.move(line, late.get());
    } else {
      late.ifPresent(way -> beside(it, line, way));
    }
  }

  private static void beside(Interpreter it, Line line, Way way) {
    Line block = new Line(line.run, line.node, it.now, line.holder);
    block.statement = Optional.of(line);
    block.block = way.id();
    line.beside.add(0, block);
    it.move(block, way);
  }
}
