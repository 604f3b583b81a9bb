package touchline.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.table.Cause;
import touchline.table.Node;
import touchline.table.Outcome;
import touchline.table.TimeSpan;

/**
 * What happens to a token when it comes to a node: it stays, or it runs on at once.
 *
 * @param token where it has come to
 */
record Arriving(Motion motion, Token token) implements Node.Cases<Boolean> {

  @Override
  public Boolean start(Node.Start node) {
    return on("done");
  }

  @Override
  public Boolean step(Node.Step node) {
    return stay(node.work().within());
  }

  @Override
  public Boolean escalation(Node.Escalation node) {
    return stay(node.work().within());
  }

  @Override
  public Boolean survey(Node.Survey node) {
    return stay(node.work().within());
  }

  @Override
  public Boolean waiting(Node.Wait node) {
    return stay(node.within());
  }

  @Override
  public Boolean decision(Node.Decision node) {
    if (node.judged()) {
      return stay(node.work().within());
    }
    motion.put(token);
    motion.list(token);
    Holding holding = motion.holding(token);
    for (Place.Exit exit : token.place().exits()) {
      boolean taken = exit.way().condition().map(it -> it.match(holding)).orElse(true);
      if (taken) {
        return go(token, exit);
      }
    }
    throw new RefusedException(
        "None of the conditions of `" + node.id() + "` holds, so it is not known how to go on.");
  }

  @Override
  public Boolean call(Node.Call node) {
    Token waiting = due(node.work().within()).begun(token.holder());
    motion.put(waiting);
    motion.list(waiting);
    List<String> calls = new ArrayList<>(motion.frame(token.frame()).calls());
    calls.add(node.id());
    Frame frame =
        new Frame(motion.newId(), node.flow(), OptionalInt.of(token.id()), calls, Map.of());
    motion.frames().add(frame);
    FlowProgram called = motion.flow(node.flow());
    Place entry = called.place(called.table().callEntry().orElseThrow());
    Token inside = Token.fresh(motion.newId(), frame.id(), entry, motion.now(), token.holder());
    motion.tokens().add(motion.position(token.id()) + 1, inside);
    motion.goLater(inside, entry);
    return true;
  }

  @Override
  public Boolean fork(Node.Fork node) {
    OpenFork fork =
        new OpenFork(
            motion.newId(),
            token.frame(),
            node.join(),
            0,
            token.holder(),
            token.fork(),
            token.beside(),
            token.interruption());
    Place.Exit exit = token.place().exits().get(0);
    motion.took(token, exit);
    List<Place> branches = exit.next();
    motion.forks().add(fork.with(branches.size()));
    List<Token> split = new ArrayList<>();
    int first = motion.inTurn() ? 1 : branches.size(); // The others follow when that one has ended.
    for (int i = 0; i < first; i++) {
      split.add(copy(fork));
    }
    int at = motion.position(token.id());
    motion.tokens().remove(at);
    motion.tokens().addAll(at, split);
    for (int i = split.size() - 1; i >= 0; i--) { // The last that is told moves first.
      motion.goLater(split.get(i), branches.get(i));
    }
    return true;
  }

  private Token copy(OpenFork fork) {
    return Token.fresh(motion.newId(), token.frame(), token.place(), motion.now(), token.holder())
        .within(OptionalInt.of(fork.id()), token.beside(), token.interruption());
  }

  @Override
  public Boolean join(Node.Join node) {
    OpenFork fork =
        motion.forks().stream()
            .filter(open -> open.id() == token.fork().orElse(-1))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no open fork at " + node.id()));
    motion.forks().removeIf(open -> open.id() == fork.id());
    if (fork.running() > 1) {
      OpenFork rest = fork.with(fork.running() - 1);
      motion.forks().add(rest);
      if (motion.inTurn()) {
        next(rest, node);
      }
      motion.tokens().removeIf(other -> other.id() == token.id());
      return true;
    }
    Token on = token.heldBy(fork.holder()).within(fork.fork(), fork.beside(), fork.interruption());
    motion.put(on);
    return go(on, exit(on, "done"));
  }

  /** The next branch begins. */
  private void next(OpenFork fork, Node.Join node) {
    List<Place> branches = motion.flow(token).place(node.fork()).exits().get(0).next();
    Token next =
        Token.fresh(motion.newId(), token.frame(), token.place(), motion.now(), fork.holder())
            .within(OptionalInt.of(fork.id()), fork.beside(), fork.interruption());
    motion.tokens().add(motion.position(token.id()), next);
    motion.goLater(next, branches.get(branches.size() - fork.running()));
  }

  @Override
  public Boolean jump(Node.Jump node) {
    Frame frame = motion.frame(token.frame());
    Place.Exit take = exit(token, "take");
    int limit = take.way().cause() instanceof Cause.Take cause ? cause.limit() : 0;
    if (frame.taken(node.id()) < limit) {
      motion.put(frame.taking(node.id()));
      return go(token, take);
    }
    return on("over");
  }

  @Override
  public Boolean anytime(Node.Anytime node) {
    return on("anytime");
  }

  @Override
  public Boolean back(Node.Back node) {
    List<String> in = node.head().in();
    String block = in.get(in.size() - 1);
    if (token.beside().isPresent() && token.beside().get().block().equals(block)) {
      motion.tokens().remove(motion.position(token.id()));
      return true;
    }
    if (motion.flow(token).blockOf(node.owner()).equals(block)) {
      motion.tokens().remove(motion.position(token.id()));
      Resuming.after(motion, token.interruption().getAsInt(), node.owner());
      return true;
    }
    // It jumped into the block: there is no open statement to come back to, so it goes on below.
    Place owner = motion.flow(token).place(node.owner());
    motion.put(token);
    Place.Exit below = owner.exit("done").or(() -> owner.exit("late")).orElse(owner.exits().get(0));
    motion.goLater(token, below.only());
    return true;
  }

  @Override
  public Boolean returning(Node.Return node) {
    return leave(Optional.empty(), Optional.empty());
  }

  @Override
  public Boolean end(Node.End node) {
    motion.put(token);
    motion.list(token);
    return leave(Optional.of(node.id()), Optional.of(node.outcome()));
  }

  /** A called flow goes on after its call, with its last holder; the first one closes the case. */
  private Boolean leave(Optional<String> end, Optional<Outcome> outcome) {
    Frame frame = motion.frame(token.frame());
    if (frame.caller().isEmpty()) {
      motion.close(new Result(end, outcome, motion.now()));
      return true;
    }
    Token call = motion.token(frame.caller().getAsInt()).heldBy(token.holder());
    motion.tokens().remove(motion.position(token.id()));
    motion.dropFrame(frame.id());
    motion.put(call);
    motion.dropBeside(call.id());
    return go(call, exit(call, "done"));
  }

  private Boolean stay(Optional<TimeSpan> within) {
    motion.put(due(within));
    motion.tell(new Happening.Arrived(token.id(), token.place(), motion.now()));
    return true;
  }

  private Token due(Optional<TimeSpan> within) {
    return token.at(
        token.place(),
        motion.now(),
        within.flatMap(span -> motion.flow(token).hours().after(motion.now(), span)));
  }

  private Boolean on(String word) {
    return go(token, exit(token, word));
  }

  private Boolean go(Token from, Place.Exit exit) {
    motion.put(from);
    motion.took(from, exit);
    motion.goLater(from, exit.only());
    return true;
  }

  private static Place.Exit exit(Token token, String word) {
    return token
        .place()
        .exit(word)
        .orElseThrow(() -> new IllegalArgumentException(token.place() + " lacks " + word));
  }
}
