package touchline.compiler.scenario.suggest.states;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.scenario.Spot;
import touchline.compiler.scenario.Standing;
import touchline.runtime.Frame;
import touchline.runtime.Token;
import touchline.runtime.Visit;

/** Whose turn it is in a case: scenarios walk from statement to statement. */
public record Turn(Stand stand, Standing standing, Token token) {

  /** The token at which the case goes on: what is inside another one goes first. */
  static Optional<Turn> of(Stand stand) {
    Standing standing = new Standing(stand.state());
    Deque<Token> waiting = new ArrayDeque<>();
    Set<Integer> opened = new HashSet<>();
    push(standing.inside(Optional.empty()), waiting);
    while (!waiting.isEmpty()) {
      Token token = waiting.pop();
      Turn turn = new Turn(stand, standing, token);
      List<Token> inside = standing.inside(Optional.of(token));
      boolean beside = inside.stream().anyMatch(it -> it.beside().isPresent());
      boolean second = !opened.add(token.id());
      if (!token.parked() && (!beside && turn.isAtDoor() || second && turn.called().isEmpty())) {
        return Optional.of(turn);
      }
      if (!second) {
        waiting.push(token);
        push(inside, waiting);
      }
    }
    return Optional.empty();
  }

  private static void push(List<Token> tokens, Deque<Token> waiting) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      waiting.push(tokens.get(i));
    }
  }

  /** The run of the flow that is called there, if there is one. */
  Optional<Frame> called() {
    return standing.called(token);
  }

  /** True at a call whose flow has not begun yet. */
  boolean isAtDoor() {
    return called().map(frame -> !stand.entered().contains(frame.id())).orElse(false);
  }

  Frame frame() {
    return standing.frame(token).orElseThrow();
  }

  public Spot spot() {
    return new Spot(frame().calls(), token.place().node().id());
  }

  /** The number of this visit, from 1 on. */
  private int visit() {
    return (int)
        stand.state().trail().visits().stream().map(Spot::of).filter(spot()::equals).count();
  }

  /** True if a scenario can tell that an {@code anytime} happens now. */
  boolean mayInterrupt() {
    return !isAtDoor() && stand.told().mayInterrupt(spot(), visit()) && isFresh();
  }

  /** True if a scenario can tell that somebody is reminded now. */
  boolean mayRemind() {
    return !token.reminders().isEmpty() || stand.told().mayRemind(spot(), visit());
  }

  /** What came between, with a move that is made now. */
  Told told(Move move) {
    if (move instanceof Move.Interrupt) {
      return stand.told().interrupting(spot());
    }
    boolean first = move instanceof Move.Remind && token.reminders().isEmpty();
    return first ? stand.told().reminding(spot()) : stand.told();
  }

  /** True if nothing has happened since the visit began. */
  private boolean isFresh() {
    if (!token.reminders().isEmpty()) {
      return false; // Reminders may leave no trace in the trail.
    }
    int size = stand.state().trail().size();
    List<Visit> last = stand.state().trail().behind(size - 1);
    return last.stream().map(Spot::of).anyMatch(spot()::equals);
  }
}
