package touchline.compiler.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchline.compiler.model.Coverage;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Project;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;

/**
 * A row for each request, a column for each touchpoint. Touchpoints of one ID share a column: files
 * that don't see each other, such as those of two countries, each have their own.
 *
 * @param touchpoints the ids, in the order in which they are declared
 */
public record RequestMap(List<String> touchpoints, List<Row> rows) {

  public RequestMap {
    touchpoints = List.copyOf(touchpoints);
    rows = List.copyOf(rows);
  }

  /**
   * A request.
   *
   * @param file where it is declared
   * @param cells one for each touchpoint
   */
  public record Row(String request, String file, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What becomes of a request that comes by a touchpoint. */
  public enum State {
    HANDLED,
    /** Customers can come so, but no flow is there for them. */
    HOLE,
    /** Customers don't come so: the company reaches out to them. */
    OUTBOUND,
    /** The two have nothing to do with each other: no file sees both. */
    APART
  }

  /**
   * A request and a touchpoint.
   *
   * @param flows the ids of those that handle it, if any does
   */
  public record Cell(State state, List<String> flows) {
    public Cell {
      flows = List.copyOf(flows);
    }
  }

  /** The map of all that was read. */
  public static RequestMap of(Project project) {
    Coverage coverage = new Coverage(project);
    List<Request> requests = coverage.requests();
    List<String> touchpoints =
        requests.stream()
            .flatMap(request -> coverage.touchpoints(request).stream())
            .map(Touchpoint::id)
            .distinct()
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Request request : requests) {
      List<Cell> cells =
          touchpoints.stream().map(touchpoint -> cell(coverage, request, touchpoint)).toList();
      rows.add(new Row(request.id(), request.span().file().path(), cells));
    }
    return new RequestMap(touchpoints, rows);
  }

  private static Cell cell(Coverage coverage, Request request, String id) {
    List<Touchpoint> touchpoints =
        coverage.touchpoints(request).stream().filter(it -> it.id().equals(id)).toList();
    List<String> flows =
        touchpoints.stream()
            .flatMap(touchpoint -> coverage.flows(request, touchpoint).stream())
            .map(Flow::id)
            .distinct()
            .toList();
    if (!flows.isEmpty()) {
      return new Cell(State.HANDLED, flows);
    }
    if (touchpoints.isEmpty()) {
      return new Cell(State.APART, List.of());
    }
    boolean outbound = touchpoints.stream().allMatch(Touchpoint::outbound);
    return new Cell(outbound ? State.OUTBOUND : State.HOLE, List.of());
  }

  /** How many requests no flow handles by some touchpoint. */
  public int holes() {
    return count(State.HOLE);
  }

  /** How many pairs of a request and a touchpoint are in a state. */
  int count(State state) {
    return (int) cells().filter(cell -> cell.state() == state).count();
  }

  private Stream<Cell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }
}
