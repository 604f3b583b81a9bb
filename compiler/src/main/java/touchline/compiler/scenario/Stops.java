package touchline.compiler.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.runtime.Frame;
import touchline.runtime.Token;

/** The visits that are under way, and which of them is next. */
final class Stops {
  private final Script script;
  private final Map<Integer, Stop> atTokens = new HashMap<>();
  private final Map<Integer, Stop> atCalls = new HashMap<>();

  Stops(Script script) {
    this.script = script;
  }

  /**
   * The token at which the case goes on: branch by branch, and what is inside another one first.
   */
  Optional<Token> next(Standing standing) {
    Deque<Token> waiting = new ArrayDeque<>();
    push(standing.inside(Optional.empty()), waiting);
    Deque<Token> opened = new ArrayDeque<>();
    while (!waiting.isEmpty()) {
      Token token = waiting.pop();
      boolean seen = !opened.isEmpty() && opened.peek().id() == token.id();
      if (seen) {
        opened.pop();
        if (isOpen(standing, token)) {
          return Optional.of(token);
        }
        continue;
      }
      opened.push(token);
      waiting.push(token);
      List<Token> inside = standing.inside(Optional.of(token));
      boolean beside = inside.stream().anyMatch(it -> it.beside().isPresent());
      if (!beside && isPending(standing, token)) {
        return Optional.of(token);
      }
      push(inside, waiting);
    }
    return Optional.empty();
  }

  private static void push(List<Token> tokens, Deque<Token> waiting) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      waiting.push(tokens.get(i));
    }
  }

  private static boolean isOpen(Standing standing, Token token) {
    return !token.parked() && standing.called(token).isEmpty();
  }

  /** True for a call at which something is to happen before its flow goes on. */
  private boolean isPending(Standing standing, Token token) {
    return !token.parked()
        && standing
            .called(token)
            .map(frame -> !atCall(standing, token, frame).isThrough())
            .orElse(false);
  }

  /** The visit that a token is at; a new one if work has just begun there. */
  Stop of(Standing standing, Token token) {
    Optional<Frame> called = standing.called(token);
    return called.isPresent()
        ? atCall(standing, token, called.get())
        : atTokens.computeIfAbsent(token.id(), any -> script.visit(spot(standing, token)));
  }

  private Stop atCall(Standing standing, Token call, Frame called) {
    return atCalls.computeIfAbsent(called.id(), any -> script.visit(spot(standing, call)));
  }

  /** The visit of a token is over. */
  void leave(Token token) {
    atTokens.remove(token.id());
  }

  /** True if a token is in the flow of a call whose deadline has passed. */
  boolean isInLateCall(Standing standing, Token token) {
    return standing.chain(token).stream()
        .map(Token::frame)
        .anyMatch(frame -> Optional.ofNullable(atCalls.get(frame)).map(Stop::isLate).orElse(false));
  }

  private static Spot spot(Standing standing, Token token) {
    List<String> calls = standing.frame(token).orElseThrow().calls();
    return new Spot(calls, token.place().node().id());
  }
}
