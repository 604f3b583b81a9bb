package touchline.compiler.ast;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** What the body of a flow is made of. */
public sealed interface Statement extends Node {

  <R> R match(Cases<R> cases);

  /** {@code from TOUCHPOINT, … { … }}. */
  record From(List<Name> touchpoints, Target.Block body, Span span) implements Statement {
    public From {
      touchpoints = List.copyOf(touchpoints);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.from(this);
    }
  }

  /** {@code step [ID] "Title" CLAUSE… [{ DETAIL… }]}. */
  record Step(Optional<Name> id, Text title, List<Clause> clauses, List<Detail> details, Span span)
      implements Statement {
    public Step {
      clauses = List.copyOf(clauses);
      details = List.copyOf(details);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.step(this);
    }
  }

  /** {@code decision [ID] "Question" [by ACTOR] { BRANCH… }}. */
  record Decision(
      Optional<Name> id, Text question, Optional<Name> by, List<Branch> branches, Span span)
      implements Statement {
    public Decision {
      branches = List.copyOf(branches);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decision(this);
    }
  }

  /** {@code escalate [ID] "Title" to ROLE CLAUSE… [{ DETAIL… }]}. */
  record Escalate(
      Optional<Name> id, Text title, Name to, List<Clause> clauses, List<Detail> details, Span span)
      implements Statement {
    public Escalate {
      clauses = List.copyOf(clauses);
      details = List.copyOf(details);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.escalate(this);
    }
  }

  /**
   * {@code wait [ID] "What for" [from ACTOR] [up to DURATION] [{ BRANCH… }]}.
   *
   * @param reminders the {@code every} among its branches
   */
  record Wait(
      Optional<Name> id,
      Text title,
      Optional<Name> from,
      Optional<Value.DurationValue> upTo,
      List<Branch> branches,
      List<Detail.Every> reminders,
      Span span)
      implements Statement {
    public Wait {
      branches = List.copyOf(branches);
      reminders = List.copyOf(reminders);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.waiting(this);
    }
  }

  /** {@code call FLOW [as ID] ["Title"] [within DURATION] [{ DETAIL… }]}. */
  record Call(
      Name flow,
      Optional<Name> as,
      Optional<Text> title,
      List<Clause> clauses,
      List<Detail> details,
      Span span)
      implements Statement {
    public Call {
      clauses = List.copyOf(clauses);
      details = List.copyOf(details);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** {@code survey [ID] "Question" CLAUSE… [{ DETAIL… }]}. */
  record Survey(
      Optional<Name> id, Text question, List<Clause> clauses, List<Detail> details, Span span)
      implements Statement {
    public Survey {
      clauses = List.copyOf(clauses);
      details = List.copyOf(details);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.survey(this);
    }
  }

  /** {@code parallel [ID] ["Title"] { branch ["Title"] { … } … }}. */
  record Parallel(Optional<Name> id, Optional<Text> title, List<ParallelBranch> branches, Span span)
      implements Statement {
    public Parallel {
      branches = List.copyOf(branches);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.parallel(this);
    }
  }

  /** {@code branch ["Title"] { … }}. */
  record ParallelBranch(Optional<Text> title, Target.Block body, Span span) implements Node {}

  /** {@code phase "Title" { … }}. */
  record Phase(Text title, Target.Block body, Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.phase(this);
    }
  }

  /** {@code anytime [ID] "Title" { … }}. */
  record Anytime(Optional<Name> id, Text title, Target.Block body, Span span) implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anytime(this);
    }
  }

  /**
   * {@code end [ID] "Title" [as OUTCOME]}.
   *
   * @param outcome as written; the analyzer knows the four words
   */
  record End(Optional<Name> id, Text title, Optional<Name> outcome, Span span)
      implements Statement {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.end(this);
    }
  }

  /** {@code -> ID …} as a statement. */
  record JumpStatement(Target.Jump jump) implements Statement {
    @Override
    public Span span() {
      return jump.span();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.jump(this);
    }
  }

  /** One method per kind of statement. */
  interface Cases<R> {
    R from(From statement);

    R step(Step statement);

    R decision(Decision statement);

    R escalate(Escalate statement);

    R waiting(Wait statement);

    R call(Call statement);

    R survey(Survey statement);

    R parallel(Parallel statement);

    R phase(Phase statement);

    R anytime(Anytime statement);

    R end(End statement);

    R jump(JumpStatement statement);
  }
}
