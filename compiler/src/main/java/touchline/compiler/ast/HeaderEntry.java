package touchline.compiler.ast;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** A header entry of a flow. */
public sealed interface HeaderEntry extends Node {

  <R> R match(Cases<R> cases);

  /** {@code purpose "…"}. */
  record Purpose(Text text, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.purpose(this);
    }
  }

  /** {@code scope "…"}. */
  record Scope(Text text, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scope(this);
    }
  }

  /** {@code owner ROLE}. */
  record Owner(Name role, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.owner(this);
    }
  }

  /** {@code department ID}. */
  record InDepartment(Name department, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.department(this);
    }
  }

  /** {@code version "…"}. */
  record Version(Text text, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.version(this);
    }
  }

  /** {@code approved by ROLE on DATE}. */
  record Approved(Name by, Value.DateValue on, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.approved(this);
    }
  }

  /** {@code effective DATE}. */
  record Effective(Value.DateValue date, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.effective(this);
    }
  }

  /** {@code review every DURATION}. */
  record Review(Value.DurationValue every, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.review(this);
    }
  }

  /** {@code language ID}. */
  record Language(Name code, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.language(this);
    }
  }

  /** {@code audience ROLE, …}. */
  record Audience(List<Name> roles, Span span) implements HeaderEntry {
    public Audience {
      roles = List.copyOf(roles);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.audience(this);
    }
  }

  /** {@code handles REQUEST, … [via TOUCHPOINT, …]}. */
  record Handles(List<Name> requests, List<Name> via, Span span) implements HeaderEntry {
    public Handles {
      requests = List.copyOf(requests);
      via = List.copyOf(via);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.handles(this);
    }
  }

  /** {@code promise "Title" within DURATION [from STEP] [to STEP, …] [pausing for ACTOR, …]}. */
  record Promise(
      Text title,
      Value.DurationValue within,
      Optional<Name> from,
      List<Name> to,
      List<Name> pausing,
      Span span)
      implements HeaderEntry {
    public Promise {
      to = List.copyOf(to);
      pausing = List.copyOf(pausing);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.promise(this);
    }
  }

  /**
   * {@code target METRIC (at least|at most) VALUE}.
   *
   * @param metric as written; the analyzer knows the metrics
   * @param atLeast false for {@code at most}
   */
  record TargetEntry(Name metric, boolean atLeast, Value value, Span span) implements HeaderEntry {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.target(this);
    }
  }

  /** {@code fields { … }}. */
  record Fields(List<FieldDeclaration> fields, Span span) implements HeaderEntry {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fields(this);
    }
  }

  /** One method per kind of entry. */
  interface Cases<R> {
    R purpose(Purpose entry);

    R scope(Scope entry);

    R owner(Owner entry);

    R department(InDepartment entry);

    R version(Version entry);

    R approved(Approved entry);

    R effective(Effective entry);

    R review(Review entry);

    R language(Language entry);

    R audience(Audience entry);

    R handles(Handles entry);

    R promise(Promise entry);

    R target(TargetEntry entry);

    R fields(Fields entry);
  }
}
