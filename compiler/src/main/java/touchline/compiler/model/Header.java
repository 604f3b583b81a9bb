package touchline.compiler.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.source.Span;

/**
 * What stands in the head of a flow.
 *
 * @param language the code as written; if none is, that of the project, {@code en} unless it is set
 * @param requests what it handles
 * @param touchpoints by which it handles them: as written behind {@code via}, else those of its
 *     {@code from} blocks; empty for a flow that is only called
 */
public record Header(
    Optional<String> purpose,
    Optional<String> scope,
    Optional<Actor.Role> owner,
    Optional<Department> department,
    Optional<String> version,
    List<Approval> approvals,
    Optional<LocalDate> effective,
    Optional<Review> review,
    String language,
    List<Actor.Role> audience,
    List<Request> requests,
    List<Touchpoint> touchpoints,
    List<Promise> promises,
    List<Target> targets) {

  public Header {
    approvals = List.copyOf(approvals);
    audience = List.copyOf(audience);
    requests = List.copyOf(requests);
    touchpoints = List.copyOf(touchpoints);
    promises = List.copyOf(promises);
    targets = List.copyOf(targets);
  }

  /** Who approved the flow, and when. */
  public record Approval(Actor.Role by, LocalDate on, Span span) implements Element {}

  /** How often the flow is looked at again. */
  public record Review(Duration every, Span span) implements Element {

    /** The day by which it is, after a version that holds from a day. */
    public LocalDate after(LocalDate effective) {
      return every.addedTo(effective);
    }
  }

  /**
   * A promise to the customer.
   *
   * @param from the node at which its clock starts; none: the flow's start
   * @param to the nodes of which one being done keeps it; empty: an end other than cancelled
   * @param pausing while the case waits for one of these the clock stands still
   */
  public record Promise(
      String title,
      Duration within,
      Optional<String> from,
      List<String> to,
      List<Actor> pausing,
      Span span)
      implements Element {
    public Promise {
      to = List.copyOf(to);
      pausing = List.copyOf(pausing);
    }

    /** The statements that it is measured from and to. */
    public List<String> points() {
      List<String> points = new ArrayList<>(to.size() + 1);
      from.ifPresent(points::add);
      points.addAll(to);
      return points;
    }
  }

  /** A target: a metric and its bound, of which exactly one part is set. */
  public record Target(Metric metric, boolean atLeast, Bound bound, Span span) implements Element {}

  /** The bound of a target. */
  public sealed interface Bound {
    <R> R match(BoundCases<R> cases);
  }

  /** A percentage: 75 for 75 %. */
  public record Percentage(BigDecimal amount) implements Bound {
    @Override
    public <R> R match(BoundCases<R> cases) {
      return cases.percentage(this);
    }
  }

  /** A length of time. */
  public record Time(Duration duration) implements Bound {
    @Override
    public <R> R match(BoundCases<R> cases) {
      return cases.time(this);
    }
  }

  /** A plain number: hand-overs, a score. */
  public record Number(BigDecimal amount) implements Bound {
    @Override
    public <R> R match(BoundCases<R> cases) {
      return cases.number(this);
    }
  }

  /** One method per kind of bound. */
  public interface BoundCases<R> {
    R percentage(Percentage bound);

    R time(Time bound);

    R number(Number bound);
  }

  /** What targets are set for. */
  public enum Metric {
    FIRST_CONTACT_RESOLUTION("first-contact-resolution"),
    RESPONSE_TIME("response-time"),
    HANDLING_TIME("handling-time"),
    LEAD_TIME("lead-time"),
    WAITING_TIME("waiting-time"),
    HANDOVERS("handovers"),
    SATISFACTION("satisfaction"),
    ABANDONMENT("abandonment");

    private final String word;

    Metric(String word) {
      this.word = word;
    }

    /** As it is written in a flow file. */
    public String word() {
      return word;
    }
  }
}
