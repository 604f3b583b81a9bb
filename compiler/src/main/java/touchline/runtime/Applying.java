package touchline.runtime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import touchline.table.Cause;
import touchline.table.Node;

/** Lets an event happen, or refuses it. */
record Applying(Motion motion) implements Event.Cases<Boolean> {

  @Override
  public Boolean begin(Event.Begin event) {
    Token token = open(event.token());
    if (token.begun()) {
      throw new RefusedException("Work on `" + token.place() + "` has begun already.");
    }
    motion.begin(token);
    return true;
  }

  @Override
  public Boolean done(Event.Done event) {
    Token token = begun(event.token());
    switch (token.place().node().kind()) {
      case STEP, ESCALATION, SURVEY -> Recording.of(motion, token, event.values());
      case CALL -> throw new RefusedException("`" + token.place() + "` is done when its flow is.");
      default -> throw new RefusedException("`" + token.place() + "` waits for an answer.");
    }
    return leave(token, new Cause.Done(), "be done");
  }

  @Override
  public Boolean answer(Event.Answer event) {
    Token token = begun(event.token());
    return leave(token, new Cause.Answer(event.answer()), "be answered `" + event.answer() + "`");
  }

  @Override
  public Boolean problem(Event.Problem event) {
    Token token = begun(event.token());
    return leave(
        token, new Cause.Problem(event.title()), "have the problem `" + event.title() + "`");
  }

  @Override
  public Boolean anytime(Event.Anytime event) {
    Optional<Frame> frame =
        motion.frames().stream().filter(it -> it.id() == event.frame()).findFirst();
    Optional<Place> place = frame.flatMap(it -> motion.flow(it.flow()).find(event.id()));
    if (place.isEmpty() || !(place.get().node() instanceof Node.Anytime anytime)) {
      throw new RefusedException("There is no `anytime` `" + event.id() + "` here.");
    }
    List<Token> parks = Interrupting.parks(motion, event.frame(), anytime);
    if (parks.isEmpty()) {
      throw new RefusedException("`" + event.id() + "` can't happen now.");
    }
    Interruption interruption =
        new Interruption(
            motion.newId(), event.frame(), event.id(), parks.stream().map(Token::id).toList());
    motion.interruptions().add(interruption);
    Token worked = Interrupting.worked(motion, parks);
    parks.forEach(token -> motion.put(token.parked(true)));
    Token token =
        Token.fresh(motion.newId(), event.frame(), place.get(), motion.now(), worked.holder())
            .within(OptionalInt.empty(), Optional.empty(), OptionalInt.of(interruption.id()));
    motion.tokens().add(motion.position(parks.get(0).id()), token);
    motion.list(token);
    Place.Exit exit = place.get().exits().get(0);
    motion.took(token, exit);
    motion.go(token, exit.only());
    return true;
  }

  @Override
  public Boolean time(Event.Time event) {
    if (event.until().isBefore(motion.now())) {
      throw new RefusedException("Time does not run backwards.");
    }
    Deadlines.pass(motion, event.until());
    return true;
  }

  @Override
  public Boolean late(Event.Late event) {
    Token token = open(event.token());
    if (token.overdue() || token.deadline().isEmpty()) {
      throw new RefusedException("`" + token.place() + "` has no deadline that could pass.");
    }
    Deadlines.late(motion, token);
    return true;
  }

  @Override
  public Boolean remind(Event.Remind event) {
    Token token = open(event.token());
    Place.Exit reminder =
        token.place().exits().stream()
            .filter(exit -> exit.way().cause() instanceof Cause.Every)
            .filter(exit -> event.way().map(exit.way().id()::equals).orElse(true))
            .findFirst()
            .orElseThrow(
                () -> new RefusedException("`" + token.place() + "` has no such reminder."));
    if (!Deadlines.remind(motion, token, reminder)) {
      throw new RefusedException("No reminder is left at `" + token.place() + "`.");
    }
    return true;
  }

  private Boolean leave(Token token, Cause cause, String what) {
    Place.Exit exit =
        token
            .place()
            .exit(cause)
            .orElseThrow(
                () -> new RefusedException("`" + token.place() + "` can't " + what + " here."));
    motion.dropBeside(token.id());
    for (Frame frame : List.copyOf(motion.frames())) {
      if (frame.caller().orElse(-1) == token.id()) {
        motion.dropFrame(frame.id()); // A call that has a problem is given up.
      }
    }
    motion.took(token, exit);
    motion.go(motion.token(token.id()), exit.only());
    return true;
  }

  private Token open(int id) {
    Token token =
        motion
            .find(id)
            .orElseThrow(() -> new RefusedException("Nothing is to be done there any more."));
    if (token.parked()) {
      throw new RefusedException(
          "`" + token.place() + "` stands still until what has come between is over.");
    }
    return token;
  }

  private Token begun(int id) {
    Token token = open(id);
    if (!token.begun()) {
      throw new RefusedException("Nobody has begun to work on `" + token.place() + "`.");
    }
    return token;
  }
}
