package touchline.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Node;
import touchline.compiler.model.Scope;
import touchline.compiler.model.Way;

/**
 * Where a case goes on that is told: parallel branches come one after another, and what runs beside
 * a statement or in the flow that it calls goes before it.
 *
 * @param line whose turn it is
 */
public record Turn(Interpreter it, Line line) {

  /**
   * @param entered the runs of called flows at whose call nothing more happens first
   */
  public static Turn of(Interpreter it, Set<Object> entered) {
    Line line = it.first.main;
    Optional<Line> inner = inner(line, entered);
    while (inner.isPresent()) {
      line = inner.get();
      inner = inner(line, entered);
    }
    return new Turn(it, line);
  }

  private static Optional<Line> inner(Line line, Set<Object> entered) {
    return line.interruption
        .map(Interruption::line)
        .or(() -> line.beside.stream().findFirst())
        .or(() -> line.called.filter(entered::contains).map(called -> called.main))
        .or(() -> line.branches.stream().findFirst());
  }

  /** By which events are named. */
  public int at() {
    return it.lines().indexOf(line);
  }

  public Node node() {
    return line.node;
  }

  public Flow flow() {
    return line.run.flow;
  }

  /** The calls that lead to it. */
  public List<String> calls() {
    return line.run.calls;
  }

  public boolean begun() {
    return line.begun;
  }

  /** The run of the flow that is called there. */
  public Optional<Object> called() {
    return line.called.map(run -> run);
  }

  public boolean hasDeadline() {
    return line.due.isPresent();
  }

  public Stream<Way> ways() {
    return flow().graph().waysFrom(line.node.id()).stream();
  }

  /** How many reminders of a kind there were. */
  public int reminded(Way every) {
    return line.reminded.getOrDefault(every.id(), 0);
  }

  /** An {@code anytime} that can happen now: of the run with this number, by these calls. */
  public record Possible(int run, List<String> calls, String id) {}

  /** Those of its own flow and of those that called it. */
  public List<Possible> anytimes() {
    return Stream.iterate(Optional.of(line), Optional::isPresent, at -> at.flatMap(Turn::caller))
        .map(Optional::orElseThrow)
        .filter(at -> at.node.scope().innermost(Scope.Kind.ANYTIME).isEmpty())
        .flatMap(this::anytimes)
        .toList();
  }

  private Stream<Possible> anytimes(Line at) {
    int run = it.running().indexOf(at.run);
    return at.run.flow.graph().nodes().stream()
        .filter(node -> node instanceof Node.Anytime any && at.node.scope().isIn(any.possibleIn()))
        .filter(node -> it.anytimes().contains(run + ":" + node.id()))
        .map(node -> new Possible(run, at.run.calls, node.id()));
  }

  private static Optional<Line> caller(Line line) {
    return line.run.caller;
  }

  /** True if it runs in the block of a reminder. */
  public boolean isInReminder() {
    return Stream.iterate(Optional.of(line), Optional::isPresent, at -> at.flatMap(Turn::outer))
        .map(Optional::orElseThrow)
        .anyMatch(at -> at.statement.isPresent() && isReminder(at));
  }

  private static boolean isReminder(Line line) {
    return line.run.flow.graph().ways().stream()
        .anyMatch(way -> way.id().equals(line.block) && way.cause() instanceof Cause.Every);
  }

  private static Optional<Line> outer(Line line) {
    return line.statement.or(() -> line.fork).or(() -> line.run.caller);
  }

  /** The runs that it is in, from the inside out. */
  public Stream<Object> runs() {
    return Stream.iterate(Optional.of(line), Optional::isPresent, at -> at.flatMap(Turn::caller))
        .map(at -> at.orElseThrow().run);
  }
}
