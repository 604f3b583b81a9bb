package touchline.compiler.model;

import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * A test of a flow, its names resolved. Entries of one kind are in written order.
 *
 * @param open what is given for the opening hours, in order of asking
 */
public record Scenario(
    String title,
    String flow,
    Optional<Touchpoint> touchpoint,
    Optional<Request> request,
    List<Given> given,
    List<Boolean> open,
    List<Answers> answers,
    List<Reminders> reminders,
    List<Interruption> interruptions,
    List<Expectation> expectations,
    Span span)
    implements Element {

  public Scenario {
    given = List.copyOf(given);
    open = List.copyOf(open);
    answers = List.copyOf(answers);
    reminders = List.copyOf(reminders);
    interruptions = List.copyOf(interruptions);
    expectations = List.copyOf(expectations);
  }

  /**
   * A statement, seen from the flow under test.
   *
   * @param calls the ids of the calls that lead to it, from the outside in; empty for one of the
   *     flow itself
   * @param node its id in the flow that it stands in
   */
  public record Reference(List<String> calls, String node, Span span) implements Element {
    public Reference {
      calls = List.copyOf(calls);
    }
  }

  /** A value that is recorded when a step asks for the field. */
  public record Given(List<String> calls, Field field, Value value, Span span) implements Element {
    public Given {
      calls = List.copyOf(calls);
    }
  }

  /** What happens at a statement, one item per visit: an answer, a problem, late or done. */
  public record Answers(Reference at, List<Cause> items, Span span) implements Element {
    public Answers {
      items = List.copyOf(items);
    }
  }

  /** How many reminders happen at the next visit. */
  public record Reminders(Reference at, int times, Span span) implements Element {}

  /** An {@code anytime} that happens at the first visit of a statement. */
  public record Interruption(Reference anytime, Reference at, Span span) implements Element {}

  /** What must come of it. */
  public sealed interface Expectation extends Element {
    <R> R match(Cases<R> cases);
  }

  /** Exactly these statements. */
  public record Path(List<Reference> steps, Span span) implements Expectation {
    public Path {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.path(this);
    }
  }

  /** These in this order, others between. */
  public record Visits(List<Reference> steps, Span span) implements Expectation {
    public Visits {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.visits(this);
    }
  }

  /** None of these. */
  public record Never(List<Reference> steps, Span span) implements Expectation {
    public Never {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.never(this);
    }
  }

  /** This end. */
  public record AtEnd(String end, Span span) implements Expectation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.atEnd(this);
    }
  }

  /** This outcome. */
  public record WithOutcome(Outcome outcome, Span span) implements Expectation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withOutcome(this);
    }
  }

  /** Not longer than this. */
  public record Within(Duration duration, Span span) implements Expectation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.within(this);
    }
  }

  /** Not more hand-overs than this. */
  public record HandoversAtMost(int number, Span span) implements Expectation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.handovers(this);
    }
  }

  /** One method per kind of expectation. */
  public interface Cases<R> {
    R path(Path expectation);

    R visits(Visits expectation);

    R never(Never expectation);

    R atEnd(AtEnd expectation);

    R withOutcome(WithOutcome expectation);

    R within(Within expectation);

    R handovers(HandoversAtMost expectation);
  }
}
