package touchline.compiler.prove.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Duration;
import touchline.compiler.model.Graph;
import touchline.compiler.model.Node;
import touchline.compiler.model.OtherCause;
import touchline.compiler.model.OtherNode;
import touchline.compiler.model.Way;

/** What each way out of a node costs in time. */
final class Tariff {
  private static final List<Amount> FREE = List.of(Amount.ZERO);
  private static final List<Amount> LEFT_OUT = List.of();

  private final Graph graph;
  private final Pace pace;
  private final WorkingHours hours;
  private final Set<Actor> pausing;
  private final Function<Node.Call, List<Amount>> calls;

  /**
   * @param pausing what waits for these, or is done by them, costs nothing
   * @param calls the times of called flows
   */
  Tariff(
      Graph graph,
      Pace pace,
      WorkingHours hours,
      Set<Actor> pausing,
      Function<Node.Call, List<Amount>> calls) {
    this.graph = graph;
    this.pace = pace;
    this.hours = hours;
    this.pausing = pausing;
    this.calls = calls;
  }

  /** The time until a way is taken, in all lengths that count; none if no path takes it. */
  List<Amount> costs(Node node, Way way) {
    Manner manner = way.cause().match(MANNER);
    if (manner == Manner.BESIDE || (pace != Pace.WORST && !isUsual(way, manner))) {
      return LEFT_OUT;
    }
    return isPaused(node) ? FREE : node.match(manner == Manner.LATE ? late : inTime);
  }

  private boolean isPaused(Node node) {
    return !pausing.isEmpty() && node.performer().filter(pausing::contains).isPresent();
  }

  /** A time that runs out is usual only where nothing else can happen. */
  private boolean isUsual(Way way, Manner manner) {
    return manner == Manner.ON
        || (manner == Manner.LATE
            && graph.waysFrom(graph.from(way)).stream()
                .map(other -> other.cause().match(MANNER))
                .noneMatch(other -> other == Manner.ON));
  }

  private List<Amount> amount(Optional<Duration> duration) {
    return duration.isEmpty() ? FREE : List.of(Amount.of(duration.orElseThrow(), hours));
  }

  private static Optional<Duration> within(Node node) {
    return node.todo().within();
  }

  private static Optional<Duration> takes(Node node) {
    return node.todo().takes();
  }

  /** Until a statement is done, or found to be impossible. */
  private final Node.Cases<List<Amount>> inTime =
      new OtherNode<>() {
        @Override
        protected List<Amount> other(Node node) {
          Optional<Duration> within = within(node);
          return pace == Pace.WORST && within.isPresent() ? amount(within) : usual(node);
        }

        private List<Amount> usual(Node node) {
          return amount(takes(node));
        }

        @Override
        public List<Amount> escalation(Node.Escalation node) {
          Amount takes = usual(node).get(0);
          return pace == Pace.WORST
              ? List.of(amount(within(node)).get(0).plus(takes))
              : List.of(takes);
        }

        @Override
        public List<Amount> call(Node.Call node) {
          return pace == Pace.WORST && within(node).isPresent()
              ? amount(within(node))
              : calls.apply(node);
        }

        @Override
        public List<Amount> waiting(Node.Wait node) {
          return pace == Pace.WORST ? amount(node.limit()) : FREE;
        }
      };

  /** Until the time of a statement is up. */
  private final Node.Cases<List<Amount>> late =
      new OtherNode<>() {
        @Override
        protected List<Amount> other(Node node) {
          return amount(node.deadline());
        }
      };

  private enum Manner {
    ON,
    PROBLEM,
    LATE,
    BESIDE
  }

  private static final Cause.Cases<Manner> MANNER =
      new OtherCause<>() {
        @Override
        protected Manner other() {
          return Manner.ON;
        }

        @Override
        public Manner problem(Cause.Problem cause) {
          return Manner.PROBLEM;
        }

        @Override
        public Manner late(Cause.Late cause) {
          return Manner.LATE;
        }

        @Override
        public Manner every(Cause.Every cause) {
          return Manner.BESIDE;
        }

        @Override
        public Manner interruption(Cause.Interruption cause) {
          return Manner.BESIDE;
        }
      };
}
