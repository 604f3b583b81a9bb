package touchline.compiler.scenario;

import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.scenario.FlowCoverage.Kind;

/** What of a flow counts as what. */
final class Counting {
  private Counting() {}

  /** The kind of a statement; none for what nobody wrote, and for the bars of a parallel. */
  static final Node.Cases<Optional<Kind>> KIND =
      new OtherNode<>() {
        @Override
        protected Optional<Kind> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Kind> step(Node.Step node) {
          return Optional.of(Kind.STEP);
        }

        @Override
        public Optional<Kind> decision(Node.Decision node) {
          return Optional.of(Kind.STEP);
        }

        @Override
        public Optional<Kind> escalation(Node.Escalation node) {
          return Optional.of(Kind.STEP);
        }

        @Override
        public Optional<Kind> waiting(Node.Wait node) {
          return Optional.of(Kind.STEP);
        }

        @Override
        public Optional<Kind> call(Node.Call node) {
          return Optional.of(Kind.STEP);
        }

        @Override
        public Optional<Kind> survey(Node.Survey node) {
          return Optional.of(Kind.STEP);
        }

        @Override
        public Optional<Kind> anytime(Node.Anytime node) {
          return Optional.of(Kind.STEP);
        }

        @Override
        public Optional<Kind> end(Node.End node) {
          return Optional.of(Kind.END);
        }
      };

  /** What people call the place that a way leads out of. */
  static final class Name extends OtherNode<String> {
    private final Flow flow;

    Name(Flow flow) {
      this.flow = flow;
    }

    @Override
    protected String other(Node node) {
      return node.id();
    }

    @Override
    public String start(Node.Start node) {
      return flow.id();
    }

    @Override
    public String jump(Node.Jump node) {
      return String.join(" ", node.span().text().strip().split("\\s+"));
    }
  }

  /** The kind of a way that counts. */
  static final Cause.Cases<Kind> KIND_OF_WAY =
      new OtherCause<>() {
        @Override
        protected Kind other() {
          return Kind.BRANCH;
        }

        @Override
        public Kind problem(Cause.Problem cause) {
          return Kind.PROBLEM;
        }

        @Override
        public Kind late(Cause.Late cause) {
          return Kind.LATE;
        }

        @Override
        public Kind every(Cause.Every cause) {
          return Kind.LATE;
        }
      };

  /** Whether another way could have been taken. */
  static final class IsBranch extends OtherCause<Boolean> {
    private final boolean several;
    private final boolean severalTouchpoints;

    IsBranch(boolean several, boolean severalTouchpoints) {
      this.several = several;
      this.severalTouchpoints = severalTouchpoints;
    }

    @Override
    protected Boolean other() {
      return several;
    }

    @Override
    public Boolean byTouchpoint(Cause.ByTouchpoint cause) {
      return severalTouchpoints;
    }

    @Override
    public Boolean interruption(Cause.Interruption cause) {
      return true;
    }
  }

  /** What takes a way, in a few words. */
  static final Cause.Cases<String> WORDS =
      new Cause.Cases<>() {
        @Override
        public String done(Cause.Done cause) {
          return "done";
        }

        @Override
        public String answer(Cause.Answer cause) {
          return cause.text();
        }

        @Override
        public String when(Cause.When cause) {
          return cause.label().orElse(cause.written());
        }

        @Override
        public String otherwise(Cause.Otherwise cause) {
          return "otherwise";
        }

        @Override
        public String problem(Cause.Problem cause) {
          return "problem “" + cause.title() + "”";
        }

        @Override
        public String late(Cause.Late cause) {
          return "late";
        }

        @Override
        public String every(Cause.Every cause) {
          return "every " + cause.interval().written();
        }

        @Override
        public String interruption(Cause.Interruption cause) {
          return "happens";
        }

        @Override
        public String byTouchpoint(Cause.ByTouchpoint cause) {
          return "from " + cause.touchpoint().id();
        }

        @Override
        public String take(Cause.Take cause) {
          return "taken";
        }

        @Override
        public String over(Cause.Over cause) {
          return "used up";
        }
      };
}
