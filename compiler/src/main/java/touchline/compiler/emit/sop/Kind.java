package touchline.compiler.emit.sop;

import touchline.compiler.model.Node;

/** How the procedure shows a node. */
enum Kind {
  STEP,
  DECISION,
  ESCALATION,
  WAIT,
  CALL,
  SURVEY,
  PARALLEL,
  ANYTIME,
  END,
  /** Starts, joins, jumps and ways back: words at the steps around them, no steps of their own. */
  BETWEEN;

  private static final Node.Cases<Kind> CASES = new Cases();

  static Kind of(Node node) {
    return node.match(CASES);
  }

  /** True for what a reader does, and is sent to by its number. */
  boolean isNumbered() {
    return ordinal() < ANYTIME.ordinal();
  }

  private static final class Cases implements Node.Cases<Kind> {
    @Override
    public Kind start(Node.Start node) {
      return BETWEEN;
    }

    @Override
    public Kind step(Node.Step node) {
      return STEP;
    }

    @Override
    public Kind decision(Node.Decision node) {
      return DECISION;
    }

    @Override
    public Kind escalation(Node.Escalation node) {
      return ESCALATION;
    }

    @Override
    public Kind waiting(Node.Wait node) {
      return WAIT;
    }

    @Override
    public Kind call(Node.Call node) {
      return CALL;
    }

    @Override
    public Kind survey(Node.Survey node) {
      return SURVEY;
    }

    @Override
    public Kind fork(Node.Fork node) {
      return PARALLEL;
    }

    @Override
    public Kind join(Node.Join node) {
      return BETWEEN;
    }

    @Override
    public Kind jump(Node.Jump node) {
      return BETWEEN;
    }

    @Override
    public Kind anytime(Node.Anytime node) {
      return ANYTIME;
    }

    @Override
    public Kind back(Node.Back node) {
      return BETWEEN;
    }

    @Override
    public Kind returning(Node.Return node) {
      return BETWEEN;
    }

    @Override
    public Kind end(Node.End node) {
      return END;
    }
  }
}
