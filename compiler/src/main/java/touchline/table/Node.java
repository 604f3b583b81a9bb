package touchline.table;

import java.util.Optional;

/** A node of the flow. Ways lead from node to node. */
public sealed interface Node {

  NodeHead head();

  Kind kind();

  <R> R match(Cases<R> cases);

  default String id() {
    return head().id();
  }

  default String title() {
    return head().title();
  }

  /** What is to be done there; nothing, for the kinds without work. */
  default Work work() {
    return Work.NONE;
  }

  /** Kinds of node. */
  enum Kind implements Word {
    START("start"),
    STEP("step"),
    DECISION("decision"),
    ESCALATION("escalation"),
    WAIT("wait"),
    CALL("call"),
    SURVEY("survey"),
    FORK("fork"),
    JOIN("join"),
    JUMP("jump"),
    ANYTIME("anytime"),
    BACK("back"),
    RETURN("return"),
    END("end");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Where a case begins; a way per touchpoint, or one {@code done} in a flow that is called. */
  record Start(NodeHead head) implements Node {
    @Override
    public Kind kind() {
      return Kind.START;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.start(this);
    }
  }

  /** Somebody does something. */
  record Step(NodeHead head, Work work) implements Node {
    @Override
    public Kind kind() {
      return Kind.STEP;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.step(this);
    }
  }

  /**
   * Exactly one way is taken.
   *
   * @param judged somebody answers; otherwise the first way whose condition holds is taken at once
   */
  record Decision(NodeHead head, boolean judged, Work work) implements Node {
    @Override
    public Kind kind() {
      return Kind.DECISION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decision(this);
    }
  }

  /** The case is handed to the role that is the actor of its work. */
  record Escalation(NodeHead head, Work work) implements Node {
    @Override
    public Kind kind() {
      return Kind.ESCALATION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.escalation(this);
    }
  }

  /**
   * Nothing happens until an event, or until the time is up.
   *
   * @param from the id of the actor who is waited for
   * @param within how long at most; then the late way is taken
   */
  record Wait(NodeHead head, Optional<String> from, Optional<TimeSpan> within) implements Node {
    @Override
    public Kind kind() {
      return Kind.WAIT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.waiting(this);
    }
  }

  /**
   * Another flow runs, start to end.
   *
   * @param flow its id
   */
  record Call(NodeHead head, String flow, Work work) implements Node {
    @Override
    public Kind kind() {
      return Kind.CALL;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** The customer is asked; all that it records may be left empty. */
  record Survey(NodeHead head, Work work) implements Node {
    @Override
    public Kind kind() {
      return Kind.SURVEY;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.survey(this);
    }
  }

  /**
   * All branches begin.
   *
   * @param join where they meet
   */
  record Fork(NodeHead head, String join) implements Node {
    @Override
    public Kind kind() {
      return Kind.FORK;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fork(this);
    }
  }

  /**
   * All branches have ended.
   *
   * @param fork where they began
   */
  record Join(NodeHead head, String fork) implements Node {
    @Override
    public Kind kind() {
      return Kind.JOIN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.join(this);
    }
  }

  /** A bounded jump: one way takes it, the other goes on when it is used up. */
  record Jump(NodeHead head) implements Node {
    @Override
    public Kind kind() {
      return Kind.JUMP;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.jump(this);
    }
  }

  /**
   * May happen while somebody is waited for at a node outside all anytimes.
   *
   * @param phase the block in which it is possible; none: everywhere
   */
  record Anytime(NodeHead head, Optional<String> phase) implements Node {
    @Override
    public Kind kind() {
      return Kind.ANYTIME;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anytime(this);
    }
  }

  /**
   * The closing brace of a block that began from outside the run of control: after an anytime the
   * case is back where it was; a late or reminder block is over.
   *
   * @param owner the node that the block belongs to
   */
  record Back(NodeHead head, String owner) implements Node {
    @Override
    public Kind kind() {
      return Kind.BACK;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.back(this);
    }
  }

  /** The end of a flow that is called: back to the caller. */
  record Return(NodeHead head) implements Node {
    @Override
    public Kind kind() {
      return Kind.RETURN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.returning(this);
    }
  }

  /** The case ends; in a flow that was called, back to the caller. */
  record End(NodeHead head, Outcome outcome) implements Node {
    @Override
    public Kind kind() {
      return Kind.END;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.end(this);
    }
  }

  /** One method per kind of node. */
  interface Cases<R> {
    R start(Start node);

    R step(Step node);

    R decision(Decision node);

    R escalation(Escalation node);

    R waiting(Wait node);

    R call(Call node);

    R survey(Survey node);

    R fork(Fork node);

    R join(Join node);

    R jump(Jump node);

    R anytime(Anytime node);

    R back(Back node);

    R returning(Return node);

    R end(End node);
  }
}
