package touchline.compiler.diff;

import java.util.List;
import java.util.Optional;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** The ways out of a statement that somebody wrote, as opposed to going on below. */
public final class Branches {
  private static final String LATE = "late";

  private Branches() {}

  /** Those of a statement, in written order. */
  public static List<Way> of(Flow flow, Node node) {
    return flow.graph().waysFrom(node.id()).stream().filter(Branches::isWritten).toList();
  }

  /** A wait whose time may be up has a late way even if nobody wrote one. */
  private static boolean isWritten(Way way) {
    Optional<String> cause = cause(way);
    return cause.isPresent() && (!cause.get().equals(LATE) || way.span().text().startsWith(LATE));
  }

  /** What takes the way, the same for ways that are the same; none if it is not a branch. */
  static Optional<String> cause(Way way) {
    return way.cause().match(CAUSE);
  }

  /** The kind of the cause: the first word. */
  static String kind(Way way) {
    String cause = cause(way).orElse("");
    int space = cause.indexOf(' ');
    return space < 0 ? cause : cause.substring(0, space);
  }

  private static final Cause.Cases<Optional<String>> CAUSE =
      new OtherCause<>() {
        @Override
        protected Optional<String> other() {
          return Optional.empty();
        }

        @Override
        public Optional<String> answer(Cause.Answer cause) {
          return Optional.of("answer " + cause.text());
        }

        @Override
        public Optional<String> when(Cause.When cause) {
          return Optional.of("when " + cause.written());
        }

        @Override
        public Optional<String> otherwise(Cause.Otherwise cause) {
          return Optional.of("otherwise");
        }

        @Override
        public Optional<String> problem(Cause.Problem cause) {
          return Optional.of("problem " + cause.title());
        }

        @Override
        public Optional<String> late(Cause.Late cause) {
          return Optional.of(LATE);
        }

        @Override
        public Optional<String> every(Cause.Every cause) {
          return Optional.of("every " + cause.interval().iso());
        }
      };
}
