package touchline.compiler.prove.decision;

import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Condition;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Scope;

/** Questions about nodes and causes. */
final class Kinds {
  /** What a case does at a node. */
  enum Manner {
    /** Goes on at once. */
    INSTANT,
    /** Goes on at once, as its data decide. */
    DECIDES,
    /** Stays until something happens. */
    STAYS
  }

  static final Cause.Cases<Boolean> IS_DONE =
      new OtherCause<>() {
        @Override
        protected Boolean other() {
          return false;
        }

        @Override
        public Boolean done(Cause.Done cause) {
          return true;
        }
      };

  static final Cause.Cases<Optional<Condition>> CONDITION =
      new OtherCause<>() {
        @Override
        protected Optional<Condition> other() {
          return Optional.empty();
        }

        @Override
        public Optional<Condition> when(Cause.When cause) {
          return Optional.of(cause.condition());
        }
      };

  static final Cause.Cases<Optional<Cause.ByTouchpoint>> BY_TOUCHPOINT =
      new OtherCause<>() {
        @Override
        protected Optional<Cause.ByTouchpoint> other() {
          return Optional.empty();
        }

        @Override
        public Optional<Cause.ByTouchpoint> byTouchpoint(Cause.ByTouchpoint cause) {
          return Optional.of(cause);
        }
      };

  static final Node.Cases<Boolean> IS_WAIT =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean waiting(Node.Wait node) {
          return true;
        }
      };

  static final Node.Cases<Manner> MANNER =
      new OtherNode<>() {
        @Override
        protected Manner other(Node node) {
          return Manner.STAYS;
        }

        @Override
        public Manner decision(Node.Decision node) {
          return node.judged() ? Manner.STAYS : Manner.DECIDES;
        }

        @Override
        public Manner start(Node.Start node) {
          return Manner.INSTANT;
        }

        @Override
        public Manner fork(Node.Fork node) {
          return Manner.INSTANT;
        }

        @Override
        public Manner jump(Node.Jump node) {
          return Manner.INSTANT;
        }

        @Override
        public Manner anytime(Node.Anytime node) {
          return Manner.INSTANT;
        }
      };

  private Kinds() {}

  /** The parallel branch by which a node leads to a join; nothing for an empty one. */
  static String branch(Node from, Node.Join join) {
    return from.scope()
        .chain()
        .filter(scope -> scope.kind() == Scope.Kind.PARALLEL_BRANCH)
        .filter(scope -> scope.owner().equals(join.fork()))
        .map(Scope::id)
        .findFirst()
        .orElse("");
  }
}
