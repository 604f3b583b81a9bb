package touchline.compiler.model;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/** A node of the flow graph. Ways lead from node to node. */
public sealed interface Node extends Element {

  NodeHead head();

  <R> R match(Cases<R> cases);

  /** Its place among the nodes of its {@link Graph}, from 0. */
  default int number() {
    return head().number();
  }

  default String id() {
    return head().id();
  }

  default String title() {
    return head().title();
  }

  default Scope scope() {
    return head().scope();
  }

  @Override
  default Span span() {
    return head().span();
  }

  /** Who does it, or is waited for; {@link Work#performer} where there is work. */
  default Optional<Actor> performer() {
    return todo().performer();
  }

  /** By when it has to be done, or how long is waited. */
  default Optional<Duration> deadline() {
    return todo().within();
  }

  /** What is to be done there; nothing for the kinds that have no work. */
  default Work todo() {
    return Work.NOTHING;
  }

  /** The same, for those who ask whether there is work at all. */
  default Optional<Work> work() {
    return Optional.empty();
  }

  /**
   * Where customers come in; id {@code start.TOUCHPOINT} after the first one, with a way for each
   * of its touchpoints. A flow without touchpoints, which others call, has one start {@code
   * start.call} with an empty list and a way that is done.
   */
  record Start(NodeHead head, List<Touchpoint> touchpoints) implements Node {
    public Start {
      touchpoints = List.copyOf(touchpoints);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.start(this);
    }
  }

  /** Somebody does something. */
  record Step(NodeHead head, Work todo) implements Node {
    @Override
    public Optional<Work> work() {
      return Optional.of(todo);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.step(this);
    }
  }

  /**
   * Exactly one way is taken.
   *
   * @param judged somebody answers; otherwise the case's data decide, first match in order
   * @param todo who judges; nothing else in it
   */
  record Decision(NodeHead head, boolean judged, Work todo) implements Node {
    @Override
    public Optional<Work> work() {
      return Optional.of(todo);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decision(this);
    }
  }

  /** The case is handed to the role that is the actor of its work. */
  record Escalation(NodeHead head, Work todo) implements Node {
    @Override
    public Optional<Work> work() {
      return Optional.of(todo);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.escalation(this);
    }
  }

  /**
   * Nothing happens until an event, or until the time is up. A wait with a limit has a late way,
   * written or not.
   *
   * @param from who is waited for
   */
  record Wait(NodeHead head, Optional<Actor> from, Optional<Duration> limit) implements Node {
    @Override
    public Optional<Actor> performer() {
      return from;
    }

    @Override
    public Optional<Duration> deadline() {
      return limit;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.waiting(this);
    }
  }

  /** Another flow runs, start to end. */
  record Call(NodeHead head, FlowReference flow, Work todo) implements Node {
    @Override
    public Optional<Work> work() {
      return Optional.of(todo);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** A flow that is called. */
  record FlowReference(String id, String title) {}

  /** The customer is asked. */
  record Survey(NodeHead head, Work todo) implements Node {
    @Override
    public Optional<Work> work() {
      return Optional.of(todo);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.survey(this);
    }
  }

  /**
   * All branches begin; its one way has as many next nodes as there are branches.
   *
   * @param branches the blocks, in written order
   * @param join the node at which they meet
   */
  record Fork(NodeHead head, List<Scope> branches, String join) implements Node {
    public Fork {
      branches = List.copyOf(branches);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fork(this);
    }
  }

  /**
   * All branches have ended; id {@code join.ID}, or {@code join.S} where the fork is {@code
   * fork.S}.
   */
  record Join(NodeHead head, String fork) implements Node {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.join(this);
    }
  }

  /**
   * A bounded jump: {@code take} as long as it was taken less than {@code limit} times, else {@code
   * over}. Id {@code jump.WAY} as the target of a way, {@code jump.BEFORE.TARGET} as a statement,
   * BEFORE the statement above it or else the block that it stands in.
   */
  record Jump(NodeHead head, int limit) implements Node {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.jump(this);
    }
  }

  /**
   * May happen at any moment.
   *
   * @param possibleIn the body, or the phase in which it is possible
   */
  record Anytime(NodeHead head, Scope possibleIn) implements Node {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anytime(this);
    }
  }

  /**
   * The closing brace of a block that came from outside the run of control: the case is back where
   * it was (an {@code anytime}), or the block is over (a late or reminder block beside a
   * statement). Id {@code back.OWNER}, with {@code late} or {@code every} behind another dot.
   *
   * @param owner the statement that the block belongs to
   */
  record Back(NodeHead head, String owner) implements Node {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.back(this);
    }
  }

  /**
   * Control runs off the end of the body, id {@code return.call}: back to the caller. It is there
   * only if a way leads to it; in a flow with touchpoints that is an error.
   */
  record Return(NodeHead head) implements Node {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.returning(this);
    }
  }

  /** The case ends. */
  record End(NodeHead head, Outcome outcome) implements Node {
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
