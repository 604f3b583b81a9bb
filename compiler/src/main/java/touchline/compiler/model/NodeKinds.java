package touchline.compiler.model;

import java.util.Optional;

/** Questions about the kind of a node. */
public final class NodeKinds {

  /** The node as a call, if it is one. */
  public static final Node.Cases<Optional<Node.Call>> CALL =
      new OtherNode<>() {
        @Override
        protected Optional<Node.Call> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Node.Call> call(Node.Call node) {
          return Optional.of(node);
        }
      };

  /** The node as a start, if it is one. */
  public static final Node.Cases<Optional<Node.Start>> START =
      new OtherNode<>() {
        @Override
        protected Optional<Node.Start> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Node.Start> start(Node.Start node) {
          return Optional.of(node);
        }
      };

  /** The node as a fork, if it is one. */
  public static final Node.Cases<Optional<Node.Fork>> FORK =
      new OtherNode<>() {
        @Override
        protected Optional<Node.Fork> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Node.Fork> fork(Node.Fork node) {
          return Optional.of(node);
        }
      };

  /** The node as a join, if it is one. */
  public static final Node.Cases<Optional<Node.Join>> JOIN =
      new OtherNode<>() {
        @Override
        protected Optional<Node.Join> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Node.Join> join(Node.Join node) {
          return Optional.of(node);
        }
      };

  /** The node as a way back, if it is one. */
  public static final Node.Cases<Optional<Node.Back>> BACK =
      new OtherNode<>() {
        @Override
        protected Optional<Node.Back> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Node.Back> back(Node.Back node) {
          return Optional.of(node);
        }
      };

  /** The node as an {@code anytime}, if it is one. */
  public static final Node.Cases<Optional<Node.Anytime>> ANYTIME =
      new OtherNode<>() {
        @Override
        protected Optional<Node.Anytime> other(Node node) {
          return Optional.empty();
        }

        @Override
        public Optional<Node.Anytime> anytime(Node.Anytime node) {
          return Optional.of(node);
        }
      };

  /** True for an end that somebody wrote. */
  public static final Node.Cases<Boolean> IS_END =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean end(Node.End node) {
          return true;
        }
      };

  /** True where a flow is over: at an end, and where control goes back to the caller. */
  public static final Node.Cases<Boolean> ENDS_FLOW =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean end(Node.End node) {
          return true;
        }

        @Override
        public Boolean returning(Node.Return node) {
          return true;
        }
      };

  /** True where control leaves the flow or the block: an end, a return, the end of a block. */
  public static final Node.Cases<Boolean> LEAVES =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean end(Node.End node) {
          return true;
        }

        @Override
        public Boolean returning(Node.Return node) {
          return true;
        }

        @Override
        public Boolean back(Node.Back node) {
          return true;
        }
      };

  /** True where control comes from outside: a touchpoint, a caller, an {@code anytime}. */
  public static final Node.Cases<Boolean> ENTERS =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean start(Node.Start node) {
          return true;
        }

        @Override
        public Boolean anytime(Node.Anytime node) {
          return true;
        }
      };

  /** True for what somebody wrote as a statement with an id of its own. */
  public static final Node.Cases<Boolean> IS_STATEMENT =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return true;
        }

        @Override
        public Boolean start(Node.Start node) {
          return false;
        }

        @Override
        public Boolean join(Node.Join node) {
          return false;
        }

        @Override
        public Boolean jump(Node.Jump node) {
          return false;
        }

        @Override
        public Boolean back(Node.Back node) {
          return false;
        }

        @Override
        public Boolean returning(Node.Return node) {
          return false;
        }
      };

  /** True where the customer is asked. */
  public static final Node.Cases<Boolean> IS_SURVEY =
      new OtherNode<>() {
        @Override
        protected Boolean other(Node node) {
          return false;
        }

        @Override
        public Boolean survey(Node.Survey node) {
          return true;
        }
      };

  private NodeKinds() {}
}
