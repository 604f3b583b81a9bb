package touchline.compiler.analyze;

import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Clause;
import touchline.compiler.ast.Detail;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Work;

/** Reads who does a statement, by when, and what. */
final class WorkReader {
  private final References references;
  private final DetailReader details;

  WorkReader(References references, DetailReader details) {
    this.references = references;
    this.details = details;
  }

  /** Reads clauses and details. */
  Work read(List<Clause> clauses, List<Detail> written) {
    Clauses read = new Clauses();
    clauses.forEach(clause -> clause.match(read));
    return work(read.actor, read, written);
  }

  /** The same for an escalation, whose actor is the role that it goes to. */
  Work escalation(Optional<Actor> to, List<Clause> clauses, List<Detail> written) {
    Clauses read = new Clauses();
    clauses.forEach(clause -> clause.match(read));
    return work(to, read, written);
  }

  private Work work(Optional<Actor> actor, Clauses read, List<Detail> written) {
    return new Work(actor, actor, read.within, read.takes, details.read(written));
  }

  private final class Clauses implements Clause.Cases<Clauses> {
    private Optional<Actor> actor = Optional.empty();
    private Optional<Duration> within = Optional.empty();
    private Optional<Duration> takes = Optional.empty();

    @Override
    public Clauses by(Clause.By clause) {
      actor = references.actor(clause.actor(), "`by`");
      return this;
    }

    @Override
    public Clauses within(Clause.Within clause) {
      within = Optional.of(Durations.of(clause.duration()));
      return this;
    }

    @Override
    public Clauses takes(Clause.Takes clause) {
      takes = Optional.of(Durations.of(clause.duration()));
      return this;
    }
  }
}
