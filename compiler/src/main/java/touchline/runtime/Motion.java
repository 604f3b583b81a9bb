package touchline.runtime;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import touchline.table.Value;

/**
 * A case while one event changes it: the parts of its state, and the moves that tokens make. What
 * is thrown on the way leaves the case as it was, since this is a copy.
 */
final class Motion {
  private final Program program;
  private final Opening opening;
  private final boolean inTurn;
  private final Optional<String> touchpoint;
  private final Optional<String> request;
  private Data data;
  private final List<Token> tokens;
  private final List<Frame> frames;
  private final List<OpenFork> forks;
  private final List<Interruption> interruptions;
  private final List<Happening> happenings = new ArrayList<>();
  private final List<Machine.Taken> taken = new ArrayList<>();
  private final Deque<Arrival> arriving = new ArrayDeque<>();
  private Instant now;
  private Trail trail;
  private int handovers;
  private int asked;
  private int issued;
  private Optional<Result> result;
  private long steps;

  private record Arrival(int token, Place place) {}

  /**
   * @param inTurn whether parallel branches run one after another
   */
  Motion(Program program, Opening opening, boolean inTurn, Case from) {
    this.program = program;
    this.opening = opening;
    this.inTurn = inTurn;
    this.touchpoint = from.touchpoint();
    this.request = from.request();
    this.data = Data.of(from.data());
    this.tokens = new ArrayList<>(from.tokens());
    this.frames = new ArrayList<>(from.frames());
    this.forks = new ArrayList<>(from.forks());
    this.interruptions = new ArrayList<>(from.interruptions());
    this.now = from.now();
    this.trail = from.trail();
    this.handovers = from.handovers();
    this.asked = from.asked();
    this.issued = from.issued();
    this.result = from.result();
  }

  Machine.Transition finished() {
    Case state =
        new Case(
            now,
            touchpoint,
            request,
            data,
            tokens,
            frames,
            forks,
            interruptions,
            trail,
            handovers,
            asked,
            issued,
            result);
    return new Machine.Transition(state, happenings, taken);
  }

  Instant now() {
    return now;
  }

  void at(Instant instant) {
    now = instant;
  }

  boolean isOver() {
    return result.isPresent();
  }

  Map<String, Value> data() {
    return data;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Frame> frames() {
    return frames;
  }

  List<OpenFork> forks() {
    return forks;
  }

  List<Interruption> interruptions() {
    return interruptions;
  }

  int newId() {
    return issued++;
  }

  void tell(Happening happening) {
    happenings.add(happening);
  }

  /** A token takes a way. */
  void took(Token token, Place.Exit exit) {
    taken.add(new Machine.Taken(frame(token.frame()).flow(), exit.way().id()));
  }

  boolean inTurn() {
    return inTurn;
  }

  FlowProgram flow(Token token) {
    return program.flow(frame(token.frame()).flow());
  }

  FlowProgram flow(String id) {
    return program.flow(id);
  }

  Frame frame(int id) {
    for (Frame frame : frames) {
      if (frame.id() == id) {
        return frame;
      }
    }
    throw new IllegalArgumentException("no frame " + id);
  }

  Optional<Token> find(int id) {
    for (Token token : tokens) {
      if (token.id() == id) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  Token token(int id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no token " + id));
  }

  /** Where a token stands among all of them. */
  int position(int id) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).id() == id) {
        return i;
      }
    }
    throw new IllegalArgumentException("no token " + id);
  }

  /** True if a token stands at a call whose flow runs. */
  boolean calls(Token token) {
    return frames.stream().anyMatch(frame -> frame.caller().orElse(-1) == token.id());
  }

  /** Puts the new state of a token where its old one is. */
  void put(Token token) {
    tokens.set(position(token.id()), token);
  }

  void put(Frame frame) {
    frames.replaceAll(old -> old.id() == frame.id() ? frame : old);
  }

  /** Lists a node in the trail. */
  void list(Token token) {
    Visit visit =
        new Visit(frame(token.frame()).calls(), token.place().node().id(), now, token.holder());
    trail = trail.and(visit);
    tell(new Happening.Listed(visit, now));
  }

  /** Begins work: the node is listed, and if it names another role, that one holds the case. */
  void begin(Token token) {
    Optional<String> actor =
        token.place().node().work().actor().filter(id -> flow(token).isRole(id));
    Optional<String> before = token.holder();
    Token begun = token.begun(actor.isPresent() ? actor : before);
    put(begun);
    list(begun);
    if (actor.isPresent() && before.isPresent() && !actor.equals(before)) {
      handovers++;
      tell(new Happening.HandedOver(before.orElseThrow(), actor.orElseThrow(), now));
    }
  }

  void record(String field, Optional<Value> value) {
    data = data.with(field, value);
    tell(new Happening.Recorded(field, value, now));
  }

  /** Whether a data decision's condition holds. */
  Holding holding(Token token) {
    return new Holding(data, touchpoint, request, new Asking(token));
  }

  /** Asks whether it is open, and only once, however many conditions want to know. */
  private final class Asking implements BooleanSupplier {
    private final Token token;
    private Optional<Boolean> open = Optional.empty();

    Asking(Token token) {
      this.token = token;
    }

    @Override
    public boolean getAsBoolean() {
      if (open.isEmpty()) {
        open = Optional.of(opening.isOpen(flow(token).hours(), now, asked++));
      }
      return open.orElseThrow();
    }
  }

  /** A token goes a way, and on until somebody is waited for. */
  void go(Token token, Place next) {
    Token moved = Leaving.of(this, token, next);
    arriving.push(new Arrival(moved.id(), next));
    steps = 0;
    settle();
  }

  /** Like {@link #go}, while others are still to move; what is pushed last moves first. */
  void goLater(Token token, Place next) {
    Token moved = Leaving.of(this, token, next);
    arriving.push(new Arrival(moved.id(), next));
  }

  private void settle() {
    while (!arriving.isEmpty()) {
      if (++steps > program.bound()) {
        throw new RefusedException(
            "The case would run on without end: more than "
                + program.bound()
                + " steps follow each other with nobody doing anything.");
      }
      Arrival arrival = arriving.pop();
      Optional<Token> token = find(arrival.token());
      if (token.isPresent()) {
        Place place = arrival.place();
        place.node().match(new Arriving(this, token.get().at(place, now, Optional.empty())));
      }
    }
  }

  /** Takes a token away, with all that runs beside it or in a flow that it called. */
  void drop(Token token) {
    if (tokens.removeIf(other -> other.id() == token.id())) {
      tell(new Happening.Dropped(token.id(), token.place(), now));
    }
    dropBeside(token.id());
    for (Frame frame : List.copyOf(frames)) {
      if (frame.caller().orElse(-1) == token.id()) {
        dropFrame(frame.id());
      }
    }
  }

  /** What runs beside a statement lapses with it. */
  void dropBeside(int token) {
    if (tokens.size() == 1) {
      return; // Nothing is beside anything.
    }
    for (Token other : List.copyOf(tokens)) {
      if (other.isBeside(token)) {
        drop(other);
      }
    }
    forks.removeIf(fork -> fork.beside().map(beside -> beside.token() == token).orElse(false));
  }

  /** Ends a run of a flow, and of all that it called. */
  void dropFrame(int id) {
    frames.removeIf(frame -> frame.id() == id);
    dropPositions(id, token -> true);
  }

  /** Cancels positions of a flow, with its open forks and its {@code anytime}s. */
  void dropPositions(int frame, Predicate<Token> which) {
    for (Token token : List.copyOf(tokens)) {
      if (token.frame() == frame && which.test(token)) {
        drop(token);
      }
    }
    forks.removeIf(fork -> fork.frame() == frame);
    interruptions.removeIf(interruption -> interruption.frame() == frame);
  }

  void close(Result ended) {
    result = Optional.of(ended);
    tokens.clear();
    frames.clear();
    forks.clear();
    interruptions.clear();
    arriving.clear();
    tell(new Happening.Closed(ended, now));
  }
}
