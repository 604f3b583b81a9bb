package touchline.runtime;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.table.Cause;
import touchline.table.Entry;
import touchline.table.Node;
import touchline.table.Request;
import touchline.table.StepTable;

/**
 * Runs a step table. It keeps no state: a case goes in, the next one comes out, and the same goes
 * in as often as you like. Time is what the caller says it is.
 */
public final class Machine {
  private final Program program;
  private final Opening opening;
  private final boolean inTurn;

  private Machine(Program program, Opening opening, boolean inTurn) {
    this.program = program;
    this.opening = opening;
    this.inTurn = inTurn;
  }

  /**
   * A machine for one flow.
   *
   * @param others the tables of the flows that it calls, and any others
   * @param zone the time zone of opening hours that name none
   * @throws RefusedException if the table of a flow that is called is missing
   */
  public static Machine of(StepTable table, Collection<StepTable> others, ZoneId zone) {
    return new Machine(new Program(table, others, zone), Opening.BY_HOURS, false);
  }

  /** The same, with another answer to whether the company is open. */
  public Machine with(Opening other) {
    return new Machine(program, other, inTurn);
  }

  /** The same, with parallel branches one after another: for simulations. */
  public Machine inTurn() {
    return new Machine(program, opening, true);
  }

  /**
   * The next state of a case, and what happened on the way to it.
   *
   * @param happenings in their order
   * @param taken the ways that were taken, in their order
   */
  public record Transition(Case state, List<Happening> happenings, List<Taken> taken) {
    public Transition {
      happenings = List.copyOf(happenings);
      taken = List.copyOf(taken);
    }
  }

  /** A way that was taken, by the id of its flow and its own. */
  public record Taken(String flow, String way) {}

  /**
   * A case begins.
   *
   * @param touchpoint by which the customer comes in; a flow that others call needs none and takes
   *     any
   * @param request what for, if that is known
   * @throws RefusedException if the flow does not know the touchpoint or the request
   */
  public Transition start(Optional<String> touchpoint, Optional<String> request, Instant now) {
    StepTable table = program.first().table();
    List<String> requests = table.requests().stream().map(Request::id).toList();
    if (!requests.isEmpty()) {
      request.ifPresent(id -> known(requests, id, "request"));
    }
    Place start = entry(table, touchpoint);
    Optional<Place.Exit> exit = exit(start, touchpoint);
    Place first = exit.map(Place.Exit::only).orElse(start);
    Frame frame = new Frame(0, table.flow(), OptionalInt.empty(), List.of(), Map.of());
    Token token = Token.fresh(1, 0, first, now, Optional.empty());
    Case empty =
        new Case(
            now,
            touchpoint,
            request,
            Map.of(),
            List.of(token),
            List.of(frame),
            List.of(),
            List.of(),
            Trail.EMPTY,
            0,
            0,
            2,
            Optional.empty());
    Motion motion = motion(empty);
    exit.ifPresent(it -> motion.took(token, it));
    motion.go(token, first);
    return motion.finished();
  }

  private Place entry(StepTable table, Optional<String> touchpoint) {
    if (touchpoint.isEmpty() || table.entries().isEmpty()) {
      String entry =
          table
              .callEntry()
              .orElseThrow(
                  () -> new RefusedException("Name the touchpoint that the case begins by."));
      return program.first().place(entry);
    }
    String wanted = touchpoint.get();
    known(table.entries().stream().map(Entry::touchpoint).toList(), wanted, "touchpoint");
    String start =
        table.entries().stream()
            .filter(entry -> entry.touchpoint().equals(wanted))
            .findFirst()
            .orElseThrow()
            .node();
    return program.first().place(start);
  }

  /** The way out of a start; a flow that is called begins at the node itself. */
  private static Optional<Place.Exit> exit(Place start, Optional<String> touchpoint) {
    return touchpoint
        .flatMap(wanted -> start.exit(new Cause.ByTouchpoint(wanted)))
        .or(() -> start.node() instanceof Node.Start ? start.exit("done") : Optional.empty());
  }

  private Motion motion(Case state) {
    return new Motion(program, opening, inTurn, state);
  }

  private static void known(List<String> all, String id, String what) {
    if (!all.contains(id)) {
      throw new RefusedException(
          "There is no " + what + " `" + id + "`; there are: " + String.join(", ", all) + ".");
    }
  }

  /**
   * What becomes of a case when something happens.
   *
   * @throws RefusedException if that can't happen now; the case is as it was
   */
  public Transition apply(Case state, Event event) {
    if (state.result().isPresent()) {
      throw new RefusedException("The case has ended.");
    }
    Motion motion = motion(state);
    event.match(new Applying(motion));
    if (!motion.isOver() && motion.interruptions().size() < state.interruptions().size()) {
      // What was interrupted may be overdue by the time that it goes on.
      Deadlines.pass(motion, motion.now());
    }
    return motion.finished();
  }

  /** The {@code anytime}s that can happen now, those of the outermost flow first. */
  public List<Event.Anytime> anytimes(Case state) {
    List<Event.Anytime> possible = new ArrayList<>();
    Motion motion = motion(state);
    for (Frame frame : state.frames()) {
      for (Place place : program.flow(frame.flow()).places()) {
        if (place.node() instanceof Node.Anytime anytime
            && !Interrupting.parks(motion, frame.id(), anytime).isEmpty()) {
          possible.add(new Event.Anytime(frame.id(), anytime.head().id()));
        }
      }
    }
    return possible;
  }
}
