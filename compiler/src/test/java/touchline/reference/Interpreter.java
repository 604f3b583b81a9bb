package touchline.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import touchline.compiler.model.Actor;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Detail;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Value;
import touchline.compiler.model.Way;

/** A case that changes in place as things happen to it. Lines are named by their position. */
public final class Interpreter {
  final Map<String, Flow> flows = new HashMap<>();
  final Optional<String> touchpoint;
  final Optional<String> request;
  final Map<String, Value> data = new LinkedHashMap<>();
  final List<String> trail = new ArrayList<>();
  final Run first;

  /** As scenarios have it: no clock runs, branches wait for each other; whether it is open. */
  final Optional<BooleanSupplier> told;

  Instant now;
  BigDecimal spent = BigDecimal.ZERO;
  int handovers;
  private int runs;
  Optional<String> result = Optional.empty();

  /** A case begins by a touchpoint. */
  public Interpreter(
      Collection<Flow> all, Flow flow, String touchpoint, Optional<String> request, Instant now) {
    this(all, flow, touchpoint, request, now, Optional.empty());
  }

  /**
   * A case as a scenario tells it: no clock runs, and parallel branches come one after another.
   *
   * @param open is asked whether the company is open
   */
  public static Interpreter told(
      Collection<Flow> all,
      Flow flow,
      String touchpoint,
      Optional<String> request,
      BooleanSupplier open) {
    return new Interpreter(all, flow, touchpoint, request, Instant.EPOCH, Optional.of(open));
  }

  private Interpreter(
      Collection<Flow> all,
      Flow flow,
      String touchpoint,
      Optional<String> request,
      Instant now,
      Optional<BooleanSupplier> told) {
    this.told = told;
    all.forEach(it -> flows.put(it.id(), it));
    this.touchpoint = Optional.of(touchpoint);
    this.request = request;
    this.now = now;
    Way start =
        flow.graph().ways().stream()
            .filter(
                way ->
                    way.cause() instanceof Cause.ByTouchpoint by
                        && by.touchpoint().id().equals(touchpoint))
            .findFirst()
            .orElseThrow();
    this.first = new Run(runs++, flow, Optional.empty(), List.of(), start.next().get(0));
    move(first.main, start);
  }

  // What can be seen.

  public List<Line> lines() {
    return result.isPresent() ? List.of() : first.main.all();
  }

  public Map<String, Value> data() {
    return data;
  }

  public List<String> trail() {
    return trail;
  }

  /** The statements of the first flow itself that the case came by. */
  public List<String> path() {
    return trail.stream()
        .filter(entry -> entry.startsWith("."))
        .map(entry -> entry.substring(1, entry.indexOf(' ')))
        .toList();
  }

  public int handovers() {
    return handovers;
  }

  /** The end and the outcome, once there is one. */
  public Optional<String> result() {
    return result;
  }

  /** What a case that is told has taken so far, in seconds; parallel branches: the longest. */
  public BigDecimal spent() {
    return spent;
  }

  /** Something takes so long. */
  public void spend(BigDecimal seconds) {
    spent = spent.add(seconds);
  }

  /** All that is to be the same, but for lines, data and trail. */
  public String summary() {
    return now + " " + handovers + " " + result.orElse("open");
  }

  /** The {@code anytime}s that can happen, as {@code NUMBER OF THE RUN:ID}. */
  public List<String> anytimes() {
    List<String> possible = new ArrayList<>();
    List<Run> running = running();
    for (int i = 0; i < running.size(); i++) {
      for (Node node : running.get(i).flow.graph().nodes()) {
        if (node instanceof Node.Anytime anytime && !parks(running.get(i), anytime).isEmpty()) {
          possible.add(i + ":" + anytime.id());
        }
      }
    }
    return possible;
  }

  List<Run> running() {
    return lines().stream()
        .map(line -> line.run)
        .distinct()
        .sorted(Comparator.comparing(run -> run.number))
        .toList();
  }

  // What can happen.

  public void begin(int at) {
    Line line = open(at);
    refuseIf(line.begun);
    begin(line);
  }

  public void done(int at, Map<String, Value> values) {
    Line line = begun(at);
    Way way = way(line, cause -> cause instanceof Cause.Done);
    refuseIf(line.called.isPresent());
    Map<String, Optional<Value>> changes = new LinkedHashMap<>();
    for (Detail detail : line.node.work().orElseThrow().details()) {
      if (detail instanceof Detail.RecordFields record) {
        for (Field field : record.fields()) {
          Optional<Value> value = Optional.ofNullable(values.get(field.id()));
          boolean optional = field.optional() || line.node instanceof Node.Survey;
          refuseIf(value.isEmpty() && !optional);
          changes.put(field.id(), value);
        }
      }
      if (detail instanceof Detail.SetFields set) {
        set.assignments().forEach(it -> changes.put(it.field().id(), Optional.of(it.value())));
      }
    }
    changes.forEach(
        (field, value) ->
            value.ifPresentOrElse(it -> data.put(field, it), () -> data.remove(field)));
    move(line, way);
    overdue();
  }

  public void answer(int at, String answer) {
    Line line = begun(at);
    move(line, way(line, new Cause.Answer(answer)::equals));
    overdue();
  }

  public void problem(int at, String title) {
    Line line = begun(at);
    move(line, way(line, new Cause.Problem(title)::equals));
    overdue();
  }

  public void anytime(int runNumber, String id) {
    Run run = running().get(runNumber);
    Node.Anytime anytime = (Node.Anytime) run.flow.graph().node(id);
    List<Line> parked = parks(run, anytime);
    refuseIf(parked.isEmpty());
    Line worked =
        parked.stream()
            .filter(it -> it.begun && it.called.isEmpty())
            .findFirst()
            .orElse(parked.get(0));
    parked.forEach(it -> it.parked = true);
    Line line = new Line(run, anytime, now, worked.holder);
    Interruption interruption = new Interruption(anytime, line, parked);
    run.interruption = Optional.of(interruption);
    parked.get(0).interruption = run.interruption;
    list(line);
    move(line, run.flow.graph().waysFrom(id).get(0));
    overdue();
  }

  /** Time passes. */
  public void time(Instant until) {
    refuseIf(until.isBefore(now));
    while (result.isEmpty() && new Due(this, until).fire()) {}
    now = until;
  }

  /** The deadline of a line passes, whatever the clock says. */
  public void late(int at) {
    Line line = open(at);
    refuseIf(line.due.isEmpty() || line.overdue);
    Due.late(this, line);
  }

  /** A reminder happens, whatever the clock says. */
  public void remind(int at, Way every) {
    Due.remind(this, open(at), every);
  }

  // How it goes on.

  private void overdue() {
    if (result.isEmpty() && told.isEmpty()) {
      time(now);
    }
  }

  void begin(Line line) {
    line.begun = true;
    Optional<String> role =
        line.node
            .work()
            .flatMap(work -> work.actor())
            .filter(actor -> actor instanceof Actor.Role)
            .map(Actor::id);
    if (role.isPresent()) {
      handovers += line.holder.isPresent() && !line.holder.equals(role) ? 1 : 0;
      line.holder = role;
    }
    list(line);
  }

  void list(Line line) {
    trail.add(
        String.join(".", line.run.calls)
            + "."
            + line.node.id()
            + " at "
            + now
            + line.holder.map(it -> " by " + it).orElse(""));
  }

  void move(Line line, Way way) {
    move(line, way.next().get(0));
  }

  void move(Line line, String id) {
    Node next = line.run.flow.graph().node(id);
    Line moved = line;
    while (moved.statement.isPresent() && !isIn(next, moved.block)) { // It takes its place.
      Line statement = moved.statement.get();
      statement.leaveNode();
      statement.holder = moved.holder;
      moved = statement;
    }
    Optional<Interruption> interruption = moved.run.interruption;
    if (interruption.isPresent()
        && interruption.get().line() == moved
        && !isIn(next, interruption.get().anytime())) { // All other positions are cancelled.
      moved.run.interruption = Optional.empty();
      moved.run.main = moved;
    }
    moved.leaveNode();
    moved.node = next;
    moved.since = now;
    next.match(new Arrival(this, moved));
  }

  private static boolean isIn(Node node, String block) {
    return node.scope().chain().anyMatch(scope -> scope.id().equals(block));
  }

  private static boolean isIn(Node node, Node.Anytime anytime) {
    return node.scope()
        .chain()
        .anyMatch(
            scope -> scope.kind() == Scope.Kind.ANYTIME && scope.owner().equals(anytime.id()));
  }

  Run call(Line line, Node.Call call) {
    Flow called = Objects.requireNonNull(flows.get(call.flow().id()));
    List<String> calls = new ArrayList<>(line.run.calls);
    calls.add(call.id());
    String entry = called.callEntry().orElseThrow();
    return new Run(runs++, called, Optional.of(line), calls, entry);
  }

  /** The lines that an {@code anytime} parks now. */
  private static List<Line> parks(Run run, Node.Anytime anytime) {
    if (run.interruption.isPresent()) {
      return List.of();
    }
    Set<Line> still = new HashSet<>();
    for (Line line : run.main.all()) {
      if (line.run == run && line.node.scope().isIn(anytime.possibleIn())) {
        still.add(line);
        line.called.ifPresent(called -> still.addAll(called.main.all()));
      }
    }
    return run.main.all().stream().filter(line -> still.contains(line) && !line.parked).toList();
  }

  Way way(Line line, Predicate<Cause> wanted) {
    return line.run.flow.graph().waysFrom(line.node.id()).stream()
        .filter(way -> wanted.test(way.cause()))
        .findFirst()
        .orElseThrow(() -> new RefusedByReference("no such way"));
  }

  private Line open(int at) {
    Line line = lines().get(at);
    refuseIf(line.parked);
    return line;
  }

  private Line begun(int at) {
    Line line = open(at);
    refuseIf(!line.begun);
    return line;
  }

  private static void refuseIf(boolean wrong) {
    if (wrong) {
      throw new RefusedByReference("not now");
    }
  }
}
