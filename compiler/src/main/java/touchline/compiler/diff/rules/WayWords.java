package touchline.compiler.diff.rules;

import touchline.compiler.diff.Naming;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Duration;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.Way;

/** Names of ways for people. */
final class WayWords {
  private WayWords() {}

  /** {@code branch “no”}, {@code problem “The number is unknown”}. */
  static String of(Way way) {
    return way.cause().match(WORDS);
  }

  /** {@code every 1 h at most 3 times}. */
  static String every(Cause.Every cause) {
    Duration interval = cause.interval();
    return "every "
        + interval.written()
        + cause.limit().map(limit -> " at most " + times(limit)).orElse("");
  }

  static String times(int number) {
    return number == 1 ? "once" : number + " times";
  }

  private static final Cause.Cases<String> WORDS =
      new OtherCause<>() {
        @Override
        protected String other() {
          return "the way on";
        }

        @Override
        public String answer(Cause.Answer cause) {
          return "branch " + Naming.quoted(cause.text());
        }

        @Override
        public String when(Cause.When cause) {
          return "branch "
              + cause.label().map(Naming::quoted).orElseGet(() -> "`when " + cause.written() + "`");
        }

        @Override
        public String otherwise(Cause.Otherwise cause) {
          return "branch `otherwise`";
        }

        @Override
        public String problem(Cause.Problem cause) {
          return "problem " + Naming.quoted(cause.title());
        }

        @Override
        public String late(Cause.Late cause) {
          return "the late way";
        }

        @Override
        public String every(Cause.Every cause) {
          return "the reminder " + WayWords.every(cause);
        }
      };
}
