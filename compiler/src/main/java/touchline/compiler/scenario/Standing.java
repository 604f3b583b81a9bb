package touchline.compiler.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.runtime.Case;
import touchline.runtime.Frame;
import touchline.runtime.Token;
import touchline.table.Way;

/**
 * How the tokens of a case hang together: a token is inside another one if it runs beside it, or in
 * the flow that it called.
 */
public record Standing(Case state) {

  /** The tokens directly inside one, or inside none, in the order in which they are walked. */
  public List<Token> inside(Optional<Token> outer) {
    List<Token> inside = new ArrayList<>();
    for (Token token : state.tokens()) {
      if (outer(token).map(Token::id).equals(outer.map(Token::id))) {
        inside.add(token);
      }
    }
    inside.sort(ORDER);
    return inside;
  }

  /** What runs beside goes first, then what came between; else as they stand. */
  private static final Comparator<Token> ORDER =
      Comparator.comparing((Token token) -> token.beside().isEmpty())
          .thenComparing(token -> -token.interruption().orElse(-1));

  /** All tokens, each behind those that it waits for: the first is the next one to move. */
  public List<Token> inTurn() {
    List<Token> all = new ArrayList<>();
    Deque<Token> waiting = new ArrayDeque<>(inside(Optional.empty()));
    while (!waiting.isEmpty()) { // The last to move is found first.
      Token token = waiting.removeLast();
      all.add(token);
      waiting.addAll(inside(Optional.of(token)));
    }
    Collections.reverse(all);
    return all;
  }

  /** The token that one is inside of. */
  public Optional<Token> outer(Token token) {
    return token
        .beside()
        .flatMap(beside -> state.token(beside.token()))
        .or(() -> frame(token).flatMap(this::caller));
  }

  /** A token and those that it is inside of, from the inside out. */
  public List<Token> chain(Token token) {
    List<Token> chain = new ArrayList<>();
    Optional<Token> next = Optional.of(token);
    while (next.isPresent()) {
      chain.add(next.get());
      next = outer(next.get());
    }
    return chain;
  }

  /** The newest {@code anytime} run that a token is in. */
  public OptionalInt interruption(Token token) {
    return chain(token).stream().flatMapToInt(it -> it.interruption().stream()).max();
  }

  /** True if a token runs in a reminder's block. */
  public boolean isReminder(Token token) {
    return token
        .beside()
        .flatMap(
            beside ->
                state.token(beside.token()).flatMap(statement -> way(statement, beside.block())))
        .map(way -> way.cause().word().equals("every"))
        .orElse(false);
  }

  private static Optional<Way> way(Token statement, String id) {
    return statement.place().ways().stream().filter(way -> way.id().equals(id)).findFirst();
  }

  /** The run of the flow that a token belongs to. */
  public Optional<Frame> frame(Token token) {
    return state.frame(token.frame());
  }

  private Optional<Token> caller(Frame frame) {
    return frame.caller().isPresent() ? state.token(frame.caller().getAsInt()) : Optional.empty();
  }

  /** The run of the flow that a call started. */
  public Optional<Frame> called(Token call) {
    return state.frames().stream()
        .filter(frame -> frame.caller().orElse(-1) == call.id())
        .findFirst();
  }
}
